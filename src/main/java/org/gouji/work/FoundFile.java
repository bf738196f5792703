package org.gouji.work;

import java.nio.file.Path;
import java.util.Optional;
import org.gouji.model.Message;

/**
 * A file named by a person, or found in a folder or an archive she named.
 *
 * @param path the path as CONTRACT.md writes it: as given, parts joined with {@code /}
 * @param file where it is, or where the outermost archive is that it is in
 * @param packed its place in that archive; empty where it is in none
 * @param problem why it cannot even be opened (a dangling link, a pipe, no right to read); empty otherwise
 */
public record FoundFile(String path, Path file, Optional<PackedPlace> packed, Optional<Message> problem) {

    /** A file in no archive. */
    public FoundFile(String path, Path file, Optional<Message> problem) {
        this(path, file, Optional.empty(), problem);
    }

    /** The absolute place, the same however the person named it. */
    String location() {
        return file.toAbsolutePath().normalize()
                + packed.map(PackedPlace::inner).orElse("");
    }
}
