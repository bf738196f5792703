package org.gouji.model;

/**
 * The file that a report was read from.
 *
 * @param path the path as given, parts joined with {@code /}; a member of an archive is {@code batch.zip!/folder/name.docx}
 * @param sha256 hex digest of the bytes; empty only where the file could not be read
 */
public record SourceFile(String path, String sha256) {

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
