package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines of paragraphs that a page's width has broken: full lines that end within a sentence. Any thread. */
final class WrappedLines {
    private static final Pattern BEGINS =
            Pattern.compile("^\\s*(?:[（(]?[一二三四五六七八九十\\d]{1,3}[)）、.．]|第[一二三四五六七八九十]|[一二三四五六七八九十]是).*");

    private static final String ENDS = "。：；！？:;!?";
    private static final int NARROWEST = 18;
    private static final int WIDEST = 60;
    private static final int RAGGED = 4;
    private static final int FEWEST_FULL = 3;

    private WrappedLines() {}

    /** The paragraphs of {@code lines}, which are the lines themselves where nothing shows that they were broken. */
    static List<String> join(List<String> lines) {
        int width = lines.stream().mapToInt(WrappedLines::width).max().orElse(0);
        long full = lines.stream().filter(l -> width(l) > width - RAGGED).count();
        List<String> joined = new ArrayList<>();
        boolean open = false;
        for (String line : lines) {
            String text = line.strip();
            if (open && !text.isEmpty() && !BEGINS.matcher(text).matches()) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + text);
            } else if (!text.isEmpty()) {
                joined.add(text);
            }
            boolean broken =
                    width >= NARROWEST && width <= WIDEST && full >= FEWEST_FULL && width(line) > width - RAGGED;
            open = broken && !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
        }
        return joined;
    }

    /** Width in Chinese characters. */
    private static int width(String line) {
        int halves =
                line.stripTrailing().codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
        return (halves + 1) / 2;
    }
}
