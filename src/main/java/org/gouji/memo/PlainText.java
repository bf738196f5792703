package org.gouji.memo;

/** Text from documents made fit for XML: whatever it says, it stays text. */
public final class PlainText {

    private PlainText() {}

    /**
     * The text on one line without characters that XML cannot hold and without marks that turn the direction of what follows;
     * half a surrogate pair becomes U+FFFD.
     */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) && c != 0x3000) {
                plain.append(' ');
            } else if (c >= 0xD800 && c <= 0xDFFF) {
                plain.append('\uFFFD');
            } else if (!Character.isISOControl(c) && !turnsDirection(c) && c != 0xFFFE && c != 0xFFFF) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    private static boolean turnsDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
