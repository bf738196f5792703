package org.gouji.work;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Message;

/**
 * The walk below one named path (CONTRACT.md, "What is an entry of reports"). A link inside a folder never leads out of it:
 * it counts only where it names a regular file of the same folder that the walk does not meet otherwise. One thread.
 */
final class FileWalk {
    private static final Comparator<FoundFile> BY_PATH = Comparator.comparing(FoundFile::path, new CodePointOrder());

    private final List<FoundFile> found = new ArrayList<>();
    private final List<FoundFile> links = new ArrayList<>();
    private final Set<Path> met = new HashSet<>();

    private FileWalk() {}

    /** The entries below {@code named}, in no particular order. */
    static List<FoundFile> below(Path named) {
        FileWalk walk = new FileWalk();
        walk.named(named);
        return walk.found;
    }

    /** A path as CONTRACT.md writes it. */
    static String text(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private void named(Path path) {
        try {
            BasicFileAttributes here = Files.readAttributes(path, BasicFileAttributes.class);
            if (here.isDirectory()) {
                Path root = path.toRealPath();
                folder(path);
                links.sort(BY_PATH);
                links.forEach(link -> link(link, root));
            } else {
                file(path, here);
            }
        } catch (IOException e) {
            boolean link = Files.isSymbolicLink(path);
            problem(path, e instanceof AccessDeniedException ? "file.denied" : link ? "file.link" : "file.missing");
        }
    }

    private void folder(Path folder) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (IOException | DirectoryIteratorException e) {
            problem(folder, "file.folder");
        }
        for (Path child : children) {
            if (!skipped(child.getFileName().toString())) {
                child(child);
            }
        }
    }

    private void child(Path child) {
        try {
            BasicFileAttributes here =
                    Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            // a junction of Windows is a directory and something else besides: a link
            if (here.isSymbolicLink() || (here.isDirectory() && here.isOther())) {
                links.add(new FoundFile(text(child), child, Optional.empty()));
            } else if (here.isDirectory()) {
                folder(child);
            } else {
                file(child, here);
            }
        } catch (IOException e) {
            problem(child, "file.denied");
        }
    }

    private void file(Path file, BasicFileAttributes here) throws IOException {
        if (!here.isRegularFile()) {
            problem(file, "file.special");
        } else if (!Files.isReadable(file)) {
            problem(file, "file.denied");
        } else {
            met.add(file.toRealPath());
            found.add(new FoundFile(text(file), file, Optional.empty()));
        }
    }

    /** A link to a folder inside adds nothing: the walk has been there. */
    private void link(FoundFile link, Path root) {
        try {
            Path target = link.file().toRealPath();
            if (!target.startsWith(root)) {
                problem(link.file(), "file.outside");
            } else if (!Files.isDirectory(target) && !met.contains(target)) {
                met.add(target);
                file(link.file(), Files.readAttributes(target, BasicFileAttributes.class));
            }
        } catch (IOException e) {
            problem(link.file(), "file.link");
        }
    }

    private void problem(Path file, String key) {
        String path = text(file);
        found.add(new FoundFile(path, file, Optional.of(Message.of(key, "file", path))));
    }

    /** What systems and programs leave beside a person's files. */
    static boolean skipped(String name) {
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini")
                || name.equals("__MACOSX");
    }
}
