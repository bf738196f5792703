package org.gouji.read.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.read.Patience;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.match.FormWords;

/**
 * Puts tabs into text whose cells are set under each other with blanks. It is believed only where every figure begins exactly
 * below a word of the head: figures set to the right or to the middle of their column do not tell it. Any thread.
 */
final class AlignedLines {
    private static final Pattern CELL = Pattern.compile("\\S+(?: \\S+)*");
    private static final Pattern SEVERAL_FIGURES = Pattern.compile("[-+,.\\d]+(?: [-+,.\\d]+)+");

    /** A character and two blanks. */
    private static final int NARROWEST = 3;

    private static final int MOST_COLUMNS = 64;
    private static final int FIRST_WIDE = 0x2000;

    private final FormWords words;

    AlignedLines(FormWords words) {
        this.words = words;
    }

    /** The lines with tabs in those of tables; empty where there is no table or one whose columns are not sure. */
    Optional<List<String>> tabbed(List<String> lines) throws UnreadableFileException {
        if (lines.stream().anyMatch(l -> l.indexOf('\t') >= 0)) {
            return Optional.empty();
        }
        List<String> tabbed = new ArrayList<>();
        List<Map<Integer, String>> table = new ArrayList<>();
        boolean any = false;
        for (int i = 0; i <= lines.size(); i++) {
            Patience.check();
            Map<Integer, String> cells = i < lines.size() ? cells(lines.get(i)) : Map.of();
            if (isRow(cells)) {
                table.add(cells);
                continue;
            }
            if (table.stream().anyMatch(r -> r.values().stream().anyMatch(words::isFigure)) && table.size() > 1) {
                if (!isAligned(table)) {
                    return Optional.empty();
                }
                any = true;
                tabbed.addAll(withTabs(table));
            } else {
                tabbed.addAll(lines.subList(i - table.size(), i));
            }
            table.clear();
            if (i < lines.size()) {
                tabbed.add(lines.get(i));
            }
        }
        return any ? Optional.of(tabbed) : Optional.empty();
    }

    /** The cells of a line by the place they begin in, counted in narrow characters. */
    private static Map<Integer, String> cells(String line) {
        Map<Integer, String> cells = new TreeMap<>();
        Matcher cell = CELL.matcher(line);
        int at = 0;
        int from = 0;
        while (cell.find()) {
            at += width(line.substring(from, cell.start()));
            from = cell.start();
            cells.put(at, cell.group());
        }
        return cells;
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c > FIRST_WIDE ? 2 : 1).sum();
    }

    private boolean isRow(Map<Integer, String> cells) {
        String first = cells.values().stream().findFirst().orElse("");
        return cells.size() > 1 || (!first.isEmpty() && !words.isSection(first) && words.isLabel(first));
    }

    private boolean isAligned(List<Map<Integer, String>> table) {
        TreeSet<Integer> starts = starts(table);
        TreeSet<Integer> named = new TreeSet<>();
        for (Map<Integer, String> row : table) {
            boolean head = row.values().stream().noneMatch(words::isFigure);
            for (Map.Entry<Integer, String> cell : row.entrySet()) {
                boolean figure = words.isFigure(cell.getValue());
                if (SEVERAL_FIGURES.matcher(cell.getValue()).matches() || (figure && !named.contains(cell.getKey()))) {
                    return false;
                }
                if (head) {
                    named.add(cell.getKey());
                }
            }
        }
        int last = -NARROWEST;
        for (int start : starts) {
            if (start - last < NARROWEST) {
                return false;
            }
            last = start;
        }
        return starts.size() <= MOST_COLUMNS;
    }

    private static TreeSet<Integer> starts(List<Map<Integer, String>> table) {
        return table.stream().flatMap(r -> r.keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> withTabs(List<Map<Integer, String>> table) {
        List<Integer> starts = List.copyOf(starts(table));
        List<String> lines = new ArrayList<>();
        for (Map<Integer, String> row : table) {
            String[] cells = new String[starts.size()];
            Arrays.setAll(cells, i -> row.getOrDefault(starts.get(i), ""));
            lines.add(String.join("\t", cells));
        }
        return lines;
    }
}
