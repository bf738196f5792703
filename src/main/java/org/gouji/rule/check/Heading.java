package org.gouji.rule.check;

import java.util.Locale;
import java.util.regex.Pattern;

/** A section heading without what does not matter: its number, spaces, width, punctuation and linking words. */
public final class Heading {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern NUMBER = Pattern.compile("^[(（]?(?:第?[一二三四五六七八九十]+(?:部分)?|\\d+)[)）]?[、．.,，:：]*");
    private static final Pattern REST = Pattern.compile("[。：:；;].*$", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("[、，,．.“”\"（）()]|以及|[及和与的]");
    private static final Pattern OPENING = Pattern.compile("^(?:行政机关|政府信息公开工作)");

    private Heading() {}

    /** What two headings must share to be the same. */
    public static String core(String printed) {
        String text = text(printed).toLowerCase(Locale.ROOT);
        return OPENING.matcher(LINK.matcher(text).replaceAll("")).replaceFirst("");
    }

    /** The heading as printed, without number, spaces and whatever follows it in the same paragraph. */
    public static String text(String printed) {
        String text = NUMBER.matcher(SPACE.matcher(printed).replaceAll("")).replaceFirst("");
        return REST.matcher(text).replaceFirst("");
    }
}
