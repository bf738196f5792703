package org.gouji.rule.check;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A section heading without what does not matter: its number, spaces, width, punctuation and linking words. */
public final class Heading {
    private static final Pattern NUMBER = Pattern.compile("[(（]?(?:第?[一二三四五六七八九十]+(?:部分)?|\\d+)[)）]?[、．.,，:：]*");
    private static final String REST = "。：:；;";
    private static final String LINKS = "、，,．.“”\"（）()及和与的";
    private static final Pattern OPENING = Pattern.compile("(?:行政机关|政府信息公开工作)");

    private Heading() {}

    /** What two headings must share to be the same. */
    public static String core(String printed) {
        String text = text(printed).toLowerCase(Locale.ROOT);
        StringBuilder core = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '以' && text.startsWith("以及", i)) {
                i++;
            } else if (LINKS.indexOf(c) < 0) {
                core.append(c);
            }
        }
        return without(OPENING, core.toString());
    }

    /** The heading as printed, without number, spaces and whatever follows it in the same paragraph. */
    public static String text(String printed) {
        String text = without(NUMBER, closed(printed));
        for (int i = 0; i < text.length(); i++) {
            if (REST.indexOf(text.charAt(i)) >= 0) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    /** Without spaces and characters that are not seen. */
    private static String closed(String printed) {
        StringBuilder closed = new StringBuilder(printed.length());
        for (int i = 0, c; i < printed.length(); i += Character.charCount(c)) {
            c = printed.codePointAt(i);
            if (!blank(c)) {
                closed.appendCodePoint(c);
            }
        }
        return closed.toString();
    }

    private static boolean blank(int c) {
        return c >= '\t' && c <= '\r' || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** A text without the beginning that a pattern matches. */
    private static String without(Pattern beginning, String text) {
        Matcher matcher = beginning.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }
}
