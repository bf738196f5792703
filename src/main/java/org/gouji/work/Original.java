package org.gouji.work;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the document that a report was read from should be.
 *
 * @param shown its place in words: absolute where it is known, a member of an archive with its path inside
 * @param file the file itself, or the archive; empty where it was never seen at a place of this system
 * @param inner the path inside the archive; empty for a file of its own
 */
public record Original(String shown, Optional<Path> file, Optional<String> inner) {
    private static final String INSIDE = "!/";

    /** The original at a location as a workspace keeps it. */
    public static Original at(String location) {
        int inside = inside(location);
        String outer = inside < 0 ? location : location.substring(0, inside);
        return new Original(
                location,
                path(outer),
                inside < 0 ? Optional.empty() : Optional.of(location.substring(inside + INSIDE.length())));
    }

    /** Where the path inside an archive begins; the name of a folder may end in an exclamation mark as well. */
    private static int inside(String location) {
        int at = location.indexOf(INSIDE);
        while (at >= 0 && isFolder(location.substring(0, at + 1)) && !isFile(location.substring(0, at))) {
            at = location.indexOf(INSIDE, at + 1);
        }
        return at;
    }

    private static boolean isFolder(String text) {
        return path(text).filter(Files::isDirectory).isPresent();
    }

    private static boolean isFile(String text) {
        return path(text).filter(Files::isRegularFile).isPresent();
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether the file, or the archive, is there now. */
    public boolean isThere() {
        return file.filter(Files::isRegularFile).isPresent();
    }
}
