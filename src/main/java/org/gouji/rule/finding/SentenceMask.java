package org.gouji.rule.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What a sentence is known by: a hash that stays the same when only its numbers, dates and spaces change, so that a note on
 * it survives a corrected report.
 */
public final class SentenceMask {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DATE = Pattern.compile("(?:(?:\\p{Nd}+|同|本|当)年)?\\p{Nd}+月\\p{Nd}+日");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,．，]\\p{Nd}+)*");

    private SentenceMask() {}

    /** The hash of a sentence, 16 hex digits. */
    public static String hash(String sentence) {
        String text = SPACE.matcher(sentence).replaceAll("");
        String masked = NUMBER.matcher(DATE.matcher(text).replaceAll("@")).replaceAll("#");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(masked.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
