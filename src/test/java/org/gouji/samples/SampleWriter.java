package org.gouji.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the sample reports, always the same bytes: {@code SampleWriter OUT_DIR}. */
public final class SampleWriter {

    private final TestFiles files;

    SampleWriter(TestFiles files) {
        this.files = files;
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: SampleWriter OUT_DIR");
        }
        new SampleWriter(new TestFiles()).write(Path.of(args[0]));
    }

    void write(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : all().entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    /** The bytes of every sample by its path below the samples folder. */
    Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        files.samples().forEach(sample -> all.put(sample.file(), bytes(sample)));
        return all;
    }

    private byte[] bytes(Sample sample) {
        Form form = files.form(sample);
        return switch (sample.format()) {
            case "docx" -> new DocxFile(files).write(sample, form);
            case "html" -> new HtmlFile(files).write(sample, form);
            case "txt" -> new TextFile().write(sample, form);
            default -> throw new IllegalArgumentException(sample.file());
        };
    }
}
