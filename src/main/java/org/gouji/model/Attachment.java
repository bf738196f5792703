package org.gouji.model;

/**
 * A file that belongs to a decision.
 *
 * @param sha256 hex digest of its bytes
 * @param name its name without any folder, of no more than {@link #LONGEST_NAME} characters and without control characters
 * @param size in bytes, at most {@link #LARGEST}
 */
public record Attachment(String sha256, String name, int size) {
    /** The largest file that a workspace takes in, in bytes. */
    public static final int LARGEST = 5 << 20;

    /** The longest name, in UTF-16 units. */
    public static final int LONGEST_NAME = 160;

    public Attachment {
        boolean hostile = name.isBlank()
                || name.length() > LONGEST_NAME
                || name.startsWith(".")
                || name.chars()
                        .anyMatch(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || "/\\:*?\"<>|".indexOf(c) >= 0);
        if (hostile || size < 0 || size > LARGEST) {
            throw new IllegalArgumentException("not a file that a workspace keeps: " + sha256);
        }
    }
}
