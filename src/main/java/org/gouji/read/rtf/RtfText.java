package org.gouji.read.rtf;

import java.util.Map;
import java.util.regex.Pattern;
import org.gouji.read.rtf.RtfState.Target;

/** Puts bytes, Unicode numbers and named signs together to the text of a paragraph, a number or a name. One document, one thread. */
final class RtfText {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("softline", "\n"),
            Map.entry("page", "\n"),
            Map.entry("column", "\n"),
            Map.entry("~", "\u00A0"),
            Map.entry("_", "-"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("qmspace", "\u2005"));
    private static final Pattern TIGHT = Pattern.compile("[、）．。]$");
    private static final Pattern COUNTS = Pattern.compile("[\\p{L}\\p{N}]");
    private final RtfFonts fonts;
    private final ByteText bytes = new ByteText();
    private final StringBuilder number = new StringBuilder();
    private final StringBuilder name = new StringBuilder();
    private int fallback;
    private int skippedHalf;
    private char lastUnicode;

    RtfText(RtfFonts fonts) {
        this.fonts = fonts;
    }

    /** The rest of what stands for a Unicode character never crosses a group. */
    void endFallback() {
        fallback = 0;
        skippedHalf = 0;
    }

    /** Takes the byte of text at {@code tokens}. */
    void take(RtfTokens tokens, RtfState state) {
        int value = tokens.value();
        ByteText.Alphabet alphabet = fonts.alphabet(state.font, state.eastern);
        if (fallback > 0) {
            fallback--;
            skippedHalf = fallback == 0 ? value : 0;
            return;
        }
        if (isSecondHalf(value, alphabet)) {
            return;
        }
        if (!isSeen(state)) {
            return;
        }
        StringBuilder out = out(state);
        bytes.add(value, alphabet, out);
        if (tokens.brokenHalf() && bytes.endsInHalf()) {
            bytes.add(tokens.take(), alphabet, out);
        }
    }

    /** A writer may count one byte for a character of two; the second is known by what both of them mean. */
    private boolean isSecondHalf(int value, ByteText.Alphabet alphabet) {
        int first = skippedHalf;
        skippedHalf = 0;
        if (first <= 0x80 || !alphabet.wide()) {
            return false;
        }
        byte[] both = {(byte) first, (byte) value};
        return new String(both, alphabet.charset()).equals(String.valueOf(lastUnicode));
    }

    /** Takes {@code \\uN}, whose sign may be negative. */
    void unicode(int value, RtfState state) {
        endFallback();
        if (isSeen(state)) {
            flush(state);
            char c = (char) value;
            if (Character.getType(c) != Character.PRIVATE_USE && c != 0) {
                out(state).append(c);
            }
        }
        fallback = state.fallback;
        lastUnicode = (char) value;
    }

    static boolean isSign(String word) {
        return SIGNS.containsKey(word);
    }

    /** Takes a sign that has a name. */
    void sign(String word, RtfState state) {
        String sign = SIGNS.get(word);
        boolean parts = sign.equals("\t") || sign.equals("\n"); // never stands for a character
        if (fallback > 0 && !parts) {
            fallback--;
        } else if (isSeen(state)) {
            flush(state);
            out(state).append(sign);
        }
    }

    /** Decodes the bytes that wait. */
    void flush(RtfState state) {
        endFallback();
        bytes.flush(out(state));
    }

    /** Length of the text that is not at its end. */
    int waiting(RtfState state) {
        return name.length() + number.length() + state.story.paragraph().length();
    }

    /** The name of the style that ends here. */
    String endName() {
        bytes.flush(name);
        String text = name.toString();
        name.setLength(0);
        return text;
    }

    void startNumber(RtfState state) {
        flush(state);
        state.target = Target.NUMBER;
        number.setLength(0);
    }

    /** Puts the number that ends here before the text of its paragraph; signs of a list without numbers are left out. */
    void endNumber(RtfState state) {
        bytes.flush(number);
        String text = number.toString().strip();
        if (COUNTS.matcher(text).find()) {
            state.story.paragraph().append(text).append(TIGHT.matcher(text).find() ? "" : " ");
        }
    }

    private boolean isSeen(RtfState state) {
        boolean place = state.target == Target.BODY || state.target == Target.NUMBER || state.target == Target.STYLE;
        return place && !state.hidden && !state.deleted && !fonts.isSymbols(state.font);
    }

    private StringBuilder out(RtfState state) {
        switch (state.target) {
            case NUMBER:
                return number;
            case STYLE:
                return name;
            default:
                return state.story.paragraph();
        }
    }
}
