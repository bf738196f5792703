package org.gouji.store;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Text as pairs of neighbouring characters for the index: every run without blanks gives its pairs and at the end its last
 * character alone, so that a phrase of pairs is exactly a piece of one run, and any single character begins some token. Signs
 * are shifted out of ASCII, which the tokenizer would take for gaps.
 */
public final class Pairs {
    private static final int FIRST_SIGN = '!';
    private static final int LAST_SIGN = '~';
    private static final int SHIFT = 0xFEE0;

    private Pairs() {}

    /** Text as it is compared: full-width as half-width, small letters. */
    public static String folded(String text) {
        String form = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        return form.toLowerCase(Locale.ROOT);
    }

    /** The words of a search, folded: what stands between blanks. */
    public static List<String> words(String text) {
        StringBuilder spaced = new StringBuilder();
        folded(text).codePoints().forEach(c -> spaced.appendCodePoint(blank(c) ? ' ' : c));
        return Arrays.stream(spaced.toString().split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Adds the tokens of {@code text} to {@code out}. */
    static void add(String text, StringBuilder out) {
        int before = -1;
        String folded = folded(text);
        for (int i = 0; i < folded.length(); ) {
            int at = folded.codePointAt(i);
            i += Character.charCount(at);
            boolean blank = blank(at);
            if (before >= 0) {
                out.appendCodePoint(before);
                if (!blank) {
                    out.appendCodePoint(shifted(at));
                }
                out.append(' ');
            }
            before = blank ? -1 : shifted(at);
        }
        if (before >= 0) {
            out.appendCodePoint(before).append(' ');
        }
    }

    /** The tokens of all of {@code texts}. */
    static String of(List<String> texts) {
        StringBuilder out = new StringBuilder();
        texts.forEach(text -> add(text, out));
        return out.toString();
    }

    /** The question that finds exactly the texts with {@code word}, which is folded and has no blanks. */
    static String question(String word) {
        StringBuilder tokens = new StringBuilder();
        add(word, tokens);
        if (word.codePointCount(0, word.length()) == 1) {
            return '"' + tokens.toString().strip() + "\" *";
        }
        // without the last character alone, which is there only where the run ends
        tokens.setLength(tokens.length() - 1);
        return '"' + tokens.substring(0, tokens.lastIndexOf(" ")) + '"';
    }

    private static boolean blank(int c) {
        return c <= ' ' || c == 0x7f || Character.isWhitespace(c) || Character.isSpaceChar(c) || lone(c);
    }

    private static boolean lone(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static int shifted(int c) {
        return c >= FIRST_SIGN && c <= LAST_SIGN ? c + SHIFT : c;
    }
}
