package org.gouji.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gouji.model.ExplainedException;
import org.gouji.model.Message;
import org.gouji.work.FoundFile;
import org.gouji.work.WholeFile;

/** A file that a result is to be written to: whether that can work, and why it did not. */
final class ResultFile {

    private ResultFile() {}

    /** Says before the work begins what would stop it at the end; throws {@link WrongCall}. */
    static void mustBeWritable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new WrongCall("write.folder", file.toString());
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new WrongCall("write.parent", file.toString());
        }
        if (!Files.isWritable(Files.exists(file) ? file : folder)) {
            throw new WrongCall("write.denied", file.toString());
        }
    }

    /**
     * Writes {@code text} as UTF-8, a file as a whole or not at all; half of a surrogate pair, which a document may hold, becomes
     * a question mark. Throws {@link ExplainedException}.
     */
    static void write(Path file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!Files.exists(file) || Files.isRegularFile(file)) {
            WholeFile.write(file, out -> out.write(bytes));
            return;
        }
        // a pipe or a device: not to be replaced by a file
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new ExplainedException(
                    new Message(
                            "write.broken", Map.of("what", file.toString(), "reason", String.valueOf(e.getMessage()))),
                    e);
        }
    }

    /** The entries without an earlier result of ours at {@code json}; throws {@link WrongCall} where a report stands there. */
    static List<FoundFile> without(Path json, List<FoundFile> entries) {
        return entries.stream().filter(entry -> !same(json, entry.file())).toList();
    }

    private static boolean same(Path json, Path entry) {
        try {
            if (!Files.exists(json) || !Files.exists(entry) || !Files.isSameFile(json, entry)) {
                return false;
            }
            byte[] start;
            try (var in = Files.newInputStream(json)) {
                start = in.readNBytes(100);
            }
            if (new String(start, StandardCharsets.UTF_8).contains(CheckJson.FORMAT)) {
                return true;
            }
        } catch (IOException e) {
            return false;
        }
        throw new WrongCall("write.report", json.toString());
    }
}
