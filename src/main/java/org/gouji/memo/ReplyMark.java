package org.gouji.memo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bookmark in a row of the reply form by which its finding is found again; it tells nothing to anybody else. */
public final class ReplyMark {
    private static final String START = "gouji_";
    /** Word allows forty characters in all. */
    private static final int BYTES = 12;

    private ReplyMark() {}

    /** The bookmark for the finding that is known by {@code key}. */
    public static String of(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return START + HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
