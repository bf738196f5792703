package org.gouji.read.rtf;

import java.nio.charset.StandardCharsets;

/** Cuts an RTF file into groups, control words and bytes of text. One use, one thread. */
final class RtfTokens {
    private static final int LONGEST_WORD = 32;
    private static final int MOST_DIGITS = 9;
    private static final int KNOWN_WORDS = 1024;
    private final String[] words = new String[KNOWN_WORDS];
    private final byte[] bytes;
    private int at;
    private String word = "";
    private int number;
    private boolean numbered;
    private int value;
    private boolean escaped;

    /** What a token is. */
    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        BYTE,
        END
    }

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The control word or the sign of a control symbol just met. */
    String word() {
        return word;
    }

    /** The number behind the control word, or {@code otherwise}. */
    int number(int otherwise) {
        return numbered ? number : otherwise;
    }

    /** The byte of text just met, 0 to 255. */
    int value() {
        return value;
    }

    /** Whether the next byte as it stands in the file means something to RTF but may be the second half of a character. */
    boolean brokenHalf() {
        boolean sign = at < bytes.length && (bytes[at] == '\\' || bytes[at] == '{' || bytes[at] == '}');
        return sign && !escaped && value > 0x80;
    }

    /** Takes the next byte as text, whatever it is. */
    int take() {
        return bytes[at++] & 0xFF;
    }

    Kind next() {
        while (at < bytes.length) {
            int c = bytes[at++] & 0xFF;
            switch (c) {
                case '{':
                    return Kind.OPEN;
                case '}':
                    return Kind.CLOSE;
                case '\\':
                    return control();
                case '\r':
                case '\n':
                case 0:
                    break;
                case '\t':
                    return sign("tab");
                default:
                    value = c;
                    escaped = false;
                    return Kind.BYTE;
            }
        }
        return Kind.END;
    }

    private Kind control() {
        if (at >= bytes.length) {
            return Kind.END;
        }
        int c = bytes[at];
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
            return word(c);
        }
        at++;
        switch (c) {
            case '\'':
                return hex();
            case '\\':
            case '{':
            case '}':
                value = c;
                escaped = true;
                return Kind.BYTE;
            case '\r':
                if (at < bytes.length && bytes[at] == '\n') {
                    at++;
                }
                return sign("par");
            case '\n':
                return sign("par");
            case '\t':
                return sign("tab");
            default:
                return sign(String.valueOf((char) (c & 0xFF)));
        }
    }

    private Kind sign(String name) {
        word = name;
        numbered = false;
        return Kind.WORD;
    }

    private Kind word(int first) {
        int start = at;
        int c = first;
        int hash = 0;
        while (at < bytes.length && (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
            hash = hash * 31 + c;
            at++;
            c = at < bytes.length ? bytes[at] : 0;
        }
        word = known(start, Math.min(at - start, LONGEST_WORD), hash & KNOWN_WORDS - 1);
        boolean negative = c == '-' && at + 1 < bytes.length && isDigit(bytes[at + 1]);
        at += negative ? 1 : 0;
        readNumber(negative);
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (word.equals("bin") && numbered && number > 0) {
            at = (int) Math.min(bytes.length, (long) at + number);
        }
        return Kind.WORD;
    }

    /** The same few words come again and again; they are kept rather than made anew. */
    private String known(int start, int length, int slot) {
        String kept = words[slot];
        boolean same = kept != null && kept.length() == length;
        for (int i = 0; same && i < length; i++) {
            same = kept.charAt(i) == bytes[start + i];
        }
        if (!same) {
            words[slot] = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
        }
        return words[slot];
    }

    private void readNumber(boolean negative) {
        int start = at;
        number = 0;
        while (at < bytes.length && isDigit(bytes[at])) {
            number = at - start < MOST_DIGITS ? number * 10 + bytes[at] - '0' : number;
            at++;
        }
        numbered = at > start;
        number = negative ? -number : number;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** {@code \'hh}; a broken one is no text. */
    private Kind hex() {
        int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        if (high < 0 || low < 0) {
            return sign("'");
        }
        at += 2;
        value = high << 4 | low;
        escaped = true;
        return Kind.BYTE;
    }
}
