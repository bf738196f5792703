package org.gouji.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;

/**
 * Where what is done now is from: this opening of this file. A file that was copied, or put back from a backup, may go on
 * differently from the same point; a fresh origin for each opening can never clash.
 *
 * @param id the origin; it begins with the first event
 * @param mark tells this file from its copies, so that undo finds what was done in it at earlier openings
 */
record OwnOrigin(UUID id, String mark) {

    static OwnOrigin at(Path file) {
        return new OwnOrigin(UUID.randomUUID(), Seal.digest(identity(file)));
    }

    /** A copy has another place; another file at the same place has another key, or on Windows was made at another time. */
    private static String identity(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Object key = attributes.fileKey() == null ? attributes.creationTime() : attributes.fileKey();
            return file.toRealPath() + "\n" + key;
        } catch (IOException e) {
            return file.toString();
        }
    }
}
