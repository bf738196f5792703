package org.gouji.rule.claim;

import java.util.Arrays;

/**
 * A text as the reader sees it: one width, simplified characters, no quotation marks, and no spaces but between digits. Knows
 * where each of its characters stands in the text.
 */
final class FoldedText {
    private final char[] chars;
    private final int[] origins;
    private final int length;

    FoldedText(String text, Folding folding) {
        chars = new char[text.length()];
        origins = new int[text.length() + 1];
        int n = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = folding.fold(text.charAt(i));
            if (c == Folding.SPACE) {
                gap = true;
            } else if (c != Folding.SILENT) {
                if (gap && n > 0 && digit(c) && digit(chars[n - 1])) {
                    origins[n] = i - 1;
                    chars[n++] = ' ';
                }
                gap = false;
                origins[n] = i;
                chars[n++] = c;
            }
        }
        length = n;
        origins[n] = text.length();
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    int length() {
        return length;
    }

    /** The character at a place; 0 outside of the text. */
    char at(int i) {
        return i >= 0 && i < length ? chars[i] : 0;
    }

    boolean startsWith(String word, int at) {
        if (at + word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (chars[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String slice(int from, int to) {
        return new String(Arrays.copyOfRange(chars, from, to));
    }

    /** Where the character at {@code i} stands in the text. */
    int origin(int i) {
        return origins[i];
    }

    /** Where a span that ends before {@code i} ends in the text. */
    int originEnd(int i) {
        return i == 0 ? 0 : origins[i - 1] + 1;
    }
}
