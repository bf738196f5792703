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
        int inside = location.indexOf(INSIDE);
        String outer = inside < 0 ? location : location.substring(0, inside);
        return new Original(
                location,
                path(outer),
                inside < 0 ? Optional.empty() : Optional.of(location.substring(inside + INSIDE.length())));
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
