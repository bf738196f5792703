package org.gouji.work.compare;

import java.util.Arrays;
import java.util.Map;

/**
 * A text cut into what a reader takes as one: a number with its decimals and per cent sign, a word of letters, spaces in a row, a
 * Chinese numeral; every other character alone, for Chinese has no gaps between words. Immutable.
 *
 * @param text the text
 * @param ends one past the end of each token
 */
record WordTokens(String text, int[] ends) {
    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两";
    private static final String SIGNS = "%％‰";

    static WordTokens of(String text) {
        int[] ends = new int[text.length()];
        int count = 0;
        for (int at = 0; at < text.length(); ) {
            at = end(text, at);
            ends[count++] = at;
        }
        return new WordTokens(text, Arrays.copyOf(ends, count));
    }

    int size() {
        return ends.length;
    }

    /** Where a token begins; of one past the last, the end of the text. */
    int start(int token) {
        return token == 0 ? 0 : ends[token - 1];
    }

    /** Each token as a number: the same number for the same characters, by what {@code known} holds and learns. */
    int[] numbered(Map<String, Integer> known) {
        int[] numbers = new int[ends.length];
        for (int i = 0; i < ends.length; i++) {
            numbers[i] = known.computeIfAbsent(text.substring(start(i), ends[i]), word -> known.size());
        }
        return numbers;
    }

    private static int end(String text, int at) {
        char c = text.charAt(at);
        if (Character.isDigit(c)) {
            return numberEnd(text, at);
        }
        if (space(c)) {
            int end = at + 1;
            while (end < text.length() && space(text.charAt(end))) {
                end++;
            }
            return end;
        }
        if (NUMERALS.indexOf(c) >= 0) {
            int end = at + 1;
            while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            return end;
        }
        if (letter(c)) {
            int end = at + 1;
            while (end < text.length() && letter(text.charAt(end))) {
                end++;
            }
            return end;
        }
        return at + Character.charCount(text.codePointAt(at));
    }

    private static int numberEnd(String text, int at) {
        int end = digits(text, at);
        while (end < text.length() && continues(text, end)) {
            end = digits(text, end + 1);
        }
        return end < text.length() && SIGNS.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    }

    /** Whether the mark at {@code at} stands within a number: a decimal point, or a comma before three digits. */
    private static boolean continues(String text, int at) {
        int after = digits(text, at + 1) - at - 1;
        return switch (text.charAt(at)) {
            case '.', '．' -> after > 0;
            case ',', '，' -> after == 3;
            default -> false;
        };
    }

    private static int digits(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean letter(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c) && !Character.isSurrogate(c);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordTokens && text.equals(((WordTokens) other).text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
