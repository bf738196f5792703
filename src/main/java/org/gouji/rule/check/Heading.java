package org.gouji.rule.check;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A section heading without what does not matter: its number, spaces, width, punctuation and linking words. */
public final class Heading {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern NUMBER = Pattern.compile("[(（]?(?:第?[一二三四五六七八九十]+(?:部分)?|\\d+)[)）]?[、．.,，:：]*");
    private static final Pattern REST = Pattern.compile("[。：:；;]");
    private static final Pattern LINK = Pattern.compile("[、，,．.“”\"（）()]|以及|[及和与的]");
    private static final Pattern OPENING = Pattern.compile("(?:行政机关|政府信息公开工作)");

    private Heading() {}

    /** What two headings must share to be the same. */
    public static String core(String printed) {
        String text = text(printed).toLowerCase(Locale.ROOT);
        return without(OPENING, LINK.matcher(text).replaceAll(""));
    }

    /** The heading as printed, without number, spaces and whatever follows it in the same paragraph. */
    public static String text(String printed) {
        String text = without(NUMBER, SPACE.matcher(printed).replaceAll(""));
        Matcher rest = REST.matcher(text);
        return rest.find() ? text.substring(0, rest.start()) : text;
    }

    /** A text without the beginning that a pattern matches. */
    private static String without(Pattern beginning, String text) {
        Matcher matcher = beginning.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }
}
