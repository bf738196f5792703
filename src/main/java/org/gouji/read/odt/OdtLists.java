package org.gouji.read.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.word.NumberFormat;
import org.gouji.read.xml.XmlPart;

/**
 * The list styles of a document and how far its lists have counted: asked in reading order it tells the number that is shown in
 * front of a paragraph. One document, one thread.
 */
final class OdtLists {
    /** The name under which the numbers of headings are kept. */
    static final String OUTLINE = " outline";

    private static final int LEVELS = 10;
    private static final Pattern TIGHT = Pattern.compile("[、）．。]$");
    private final Map<String, Map<Integer, Level>> styles = new HashMap<>();
    private final Map<String, int[]> lists = new HashMap<>();
    private final Map<String, int[]> lastOfStyle = new HashMap<>();

    private record Level(
            String format, String prefix, String suffix, int start, int shown, String pattern, boolean spaced) {}

    /** A list while it is read: its style and its counters, one for each level. */
    record Run(String style, int[] counts) {}

    /** Reads the current element, a list style, to its end. */
    void read(XmlPart part, String name) throws UnreadableFileException {
        Map<Integer, Level> levels = new TreeMap<>();
        while (part.nextChild()) {
            int level = part.number("level", 1);
            boolean numbers =
                    part.name().equals("list-level-style-number") || part.name().equals("outline-level-style");
            if (numbers && level >= 1 && level <= LEVELS) {
                levels.put(level, level(part));
            } else {
                part.skip();
            }
        }
        styles.put(name, levels);
    }

    private static Level level(XmlPart part) throws UnreadableFileException {
        String format = part.attribute("num-format").orElse("");
        String prefix = part.attribute("num-prefix").orElse("");
        String suffix = part.attribute("num-suffix").orElse("");
        int start = part.number("start-value", 1);
        int shown = part.number("display-levels", 1);
        String pattern = part.attribute("num-list-format").orElse("");
        boolean spaced = true;
        while (part.nextChild()) {
            while (part.nextChild()) {
                spaced &= !part.attribute("label-followed-by").orElse("").equals("nothing");
                part.skip();
            }
        }
        return new Level(format, prefix, suffix, start, shown, pattern, spaced);
    }

    /** The current element, a list, begins; {@code inherited} is the style of the list around it. */
    Run begin(XmlPart part, Optional<String> inherited) {
        String style = part.attribute("style-name").or(() -> inherited).orElse("");
        Optional<int[]> former = part.attribute("continue-list").map(lists::get);
        if (former.isEmpty() && part.attribute("continue-numbering").orElse("").equals("true")) {
            former = Optional.ofNullable(lastOfStyle.get(style));
        }
        Run run = new Run(style, former.orElseGet(() -> new int[LEVELS + 2]));
        part.attribute("id").ifPresent(id -> lists.put(id, run.counts()));
        lastOfStyle.put(style, run.counts());
        return run;
    }

    /** The counters of headings. */
    Run outline() {
        return new Run(OUTLINE, lists.computeIfAbsent(OUTLINE, k -> new int[LEVELS + 2]));
    }

    /**
     * The number of the next paragraph of a list on {@code level}, from 1, with the blank behind it; empty for none. {@code start}
     * is the number the item sets itself.
     */
    String next(Run run, int level, Optional<Integer> start) {
        Map<Integer, Level> levels = styles.getOrDefault(run.style(), Map.of());
        Level own = levels.get(level);
        if (level < 1 || level > LEVELS) {
            return "";
        }
        int[] counts = run.counts();
        int first = own == null ? 1 : own.start();
        counts[level] = start.orElse(counts[level] == 0 ? first : counts[level] + 1);
        for (int deeper = level + 1; deeper < counts.length; deeper++) {
            counts[deeper] = 0;
        }
        String text = own == null ? "" : show(levels, own, level, counts);
        boolean tight = text.isEmpty() || !own.spaced() || TIGHT.matcher(text).find();
        return tight ? text : text + " ";
    }

    private static String show(Map<Integer, Level> levels, Level own, int level, int[] counts) {
        if (own.format().isEmpty()) {
            return own.pattern().isEmpty()
                    ? own.prefix() + own.suffix()
                    : own.pattern().replaceAll("%\\d+%", "");
        }
        if (own.pattern().contains("%")) {
            String text = own.pattern();
            for (int i = 1; i <= level; i++) {
                text = text.replace("%" + i + "%", number(levels, i, counts));
            }
            return text;
        }
        List<String> numbers = new ArrayList<>();
        for (int i = Math.max(1, level - own.shown() + 1); i <= level; i++) {
            String number = number(levels, i, counts);
            if (!number.isEmpty()) {
                numbers.add(number);
            }
        }
        return own.prefix() + String.join(".", numbers) + own.suffix();
    }

    private static String number(Map<Integer, Level> levels, int level, int[] counts) {
        Level named = levels.get(level);
        if (named == null || named.format().isEmpty()) {
            return "";
        }
        return NumberFormat.write(counts[level] == 0 ? named.start() : counts[level], known(named.format()));
    }

    /** The format by the name that {@link NumberFormat} knows; OpenDocument shows the first numbers instead. */
    private static String known(String format) {
        String first = format.substring(0, 1);
        switch (first) {
            case "一":
                return "chineseCounting";
            case "壹":
                return "chineseLegalSimplified";
            case "①":
                return "decimalEnclosedCircle";
            case "１":
                return "decimalFullWidth";
            case "甲":
                return "ideographTraditional";
            case "子":
                return "ideographZodiac";
            case "〇":
                return "ideographDigital";
            case "I":
                return "upperRoman";
            case "i":
                return "lowerRoman";
            case "A":
                return "upperLetter";
            case "a":
                return "lowerLetter";
            case "0":
                return "decimalZero";
            default:
                return "decimal";
        }
    }
}
