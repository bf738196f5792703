package org.gouji.read.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Which elements of a page a person sees as part of its text. */
final class Sight {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "select",
            "textarea",
            "button",
            "iframe",
            "object",
            "svg",
            "nav",
            "footer",
            "input",
            "option",
            "title",
            "del",
            "rt",
            "rp",
            "audio",
            "video",
            "canvas");

    /** Hidden, or a comment or note that Word keeps at the end of the page. */
    private static final Pattern HIDDEN =
            Pattern.compile("(?i)\\b(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)"
                    + "|mso-hide\\s*:\\s*all|mso-element\\s*:\\s*(?:comment|footnote|endnote))");

    private static final Pattern REFERENCE =
            Pattern.compile("Mso(?:Comment|Footnote|Endnote)(?:Reference|Text)|sd(?:foot|end)note");
    private static final Pattern LIST_MARK = Pattern.compile("(?i)mso-list\\s*:\\s*Ignore");
    private static final Pattern COUNTS = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern SIGN_FONT =
            Pattern.compile("(?i)font(?:-family)?\\s*:[^;]*(?:Wingdings|Symbol|Webdings)");

    private Sight() {}

    static boolean isSeen(Element element) {
        if (UNSEEN.contains(element.normalName())) {
            return false;
        }
        if (element.attributesSize() == 0) {
            return true;
        }
        return !element.hasAttr("hidden") && !isHidden(element.attr("style")) && !isReference(element.attr("class"));
    }

    private static boolean isHidden(String style) {
        return !style.isEmpty() && HIDDEN.matcher(style).find();
    }

    private static boolean isReference(String names) {
        return (names.contains("Mso") || names.contains("note"))
                && REFERENCE.matcher(names).find();
    }

    /** Whether the element is the automatic number that Word writes before the text of a list. */
    static boolean isListMark(Element element) {
        String style = element.attr("style");
        return style.contains("mso") && LIST_MARK.matcher(style).find();
    }

    /** The automatic number without the blanks behind it; empty for a sign of a list without numbers. */
    static String listMark(Element element) {
        boolean sign = SIGN_FONT.matcher(element.attr("style")).find()
                || element.select("[style]").stream()
                        .anyMatch(e -> SIGN_FONT.matcher(e.attr("style")).find())
                || SIGN_FONT
                        .matcher(
                                element.parent() == null ? "" : element.parent().attr("style"))
                        .find();
        String text = element.text().replace('\u00A0', ' ').strip();
        if (sign || !COUNTS.matcher(text).find()) {
            return "";
        }
        return text.matches(".*[、）．。]") ? text : text + " ";
    }

    /** How many columns or rows a cell says it covers, read as a browser does; {@code otherwise} where it says nothing. */
    static int span(Element cell, String attribute, int most) {
        String text = cell.attr(attribute).strip();
        int end = 0;
        while (end < text.length() && end < 7 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        int span = end == 0 ? 1 : Math.min(most, Integer.parseInt(text.substring(0, end)));
        boolean toTheEnd = span == 0 && attribute.equals("rowspan");
        return toTheEnd ? most : Math.max(1, span);
    }
}
