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
    private static final String POINTS = ".,．，";

    private static final char LAST_SPACE = '\u3000';

    private SentenceMask() {}

    /** Whether there may be a space: one look at most characters, where the pattern takes many. */
    private static boolean spaced(String sentence) {
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c <= LAST_SPACE && (c <= ' ' || Character.isSpaceChar(c))) {
                return true;
            }
        }
        return false;
    }

    /** Every number, points and grouping within it included, as one sign. */
    private static String withoutNumbers(String text) {
        StringBuilder masked = new StringBuilder(text.length());
        boolean number = false;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            boolean digit = Character.isDigit(c);
            boolean within = digit
                    || number
                            && POINTS.indexOf(c) >= 0
                            && i + 1 < text.length()
                            && Character.isDigit(text.codePointAt(i + 1));
            if (!within) {
                masked.appendCodePoint(c);
            } else if (!number) {
                masked.append('#');
            }
            number = within;
        }
        return masked.toString();
    }

    /** The hash of a sentence, 16 hex digits. */
    public static String hash(String sentence) {
        String text = spaced(sentence) ? SPACE.matcher(sentence).replaceAll("") : sentence;
        String dated = text.indexOf('月') < 0 ? text : DATE.matcher(text).replaceAll("@");
        String masked = withoutNumbers(dated);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(masked.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
