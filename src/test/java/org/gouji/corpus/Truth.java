package org.gouji.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.model.TableId;

/**
 * What stands in a document.
 *
 * @param cells what each cell of the edition holds: a number, nothing ({@link #BLANK}) or no such cell ({@link #MISSING})
 * @param destroyed cells that the document no longer tells for sure: a reader may miss or doubt them
 * @param sentences prose that must be read whole
 */
record Truth(
        String unit,
        int year,
        String edition,
        Map<CellId, String> cells,
        Set<CellId> destroyed,
        List<String> sentences) {

    static final String BLANK = "_";
    static final String MISSING = "~";

    /** How a figure read compares with the truth. */
    enum Outcome {
        EXACT,
        MISSED,
        DOUBTFUL,
        WRONG,
        /** Not told for sure by the document, and not read wrong. */
        DESTROYED
    }

    Outcome judge(Figure figure) {
        String wanted = cells.get(figure.cell());
        String read = switch (figure.state()) {
            case NUMBER -> figure.value().orElseThrow().toPlainString();
            case BLANK -> BLANK;
            case MISSING -> MISSING;
            case UNREADABLE -> "?";
        };
        boolean same = read.equals(wanted) || isNumber(read) && isNumber(wanted) && equal(read, wanted);
        boolean taken = figure.state() == FigureState.NUMBER || figure.state() == FigureState.BLANK;
        if (!same && taken && !figure.doubtful()) {
            return Outcome.WRONG;
        }
        if (destroyed.contains(figure.cell())) {
            return Outcome.DESTROYED;
        }
        if (figure.doubtful()) {
            return Outcome.DOUBTFUL;
        }
        return same ? Outcome.EXACT : Outcome.MISSED;
    }

    private static boolean equal(String a, String b) {
        return new BigDecimal(a).compareTo(new BigDecimal(b)) == 0;
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }

    /** One line per row of the form; a cell destroyed has a question mark behind it. */
    String text() {
        StringBuilder out = new StringBuilder();
        out.append("unit ")
                .append(unit)
                .append("\nyear ")
                .append(year)
                .append("\nedition ")
                .append(edition);
        Map<String, List<CellId>> rows = new LinkedHashMap<>();
        cells.keySet()
                .forEach(c -> rows.computeIfAbsent(c.table() + "." + c.row(), r -> new ArrayList<>())
                        .add(c));
        rows.forEach((row, ids) -> out.append('\n')
                .append(row)
                .append(ids.stream()
                        .map(c -> " " + cells.get(c) + (destroyed.contains(c) ? "?" : ""))
                        .collect(Collectors.joining())));
        sentences.forEach(s -> out.append("\n> ").append(s));
        return out.append('\n').toString();
    }

    static Truth parse(List<String> lines, java.util.function.Function<String, FormEdition> editions) {
        String edition = lines.get(2).split(" ")[1];
        Map<CellId, String> cells = new LinkedHashMap<>();
        Set<CellId> destroyed = new LinkedHashSet<>();
        List<String> sentences = new ArrayList<>();
        for (String line : lines.subList(3, lines.size())) {
            if (line.startsWith("> ")) {
                sentences.add(line.substring(2));
                continue;
            }
            String[] words = line.split(" ");
            String[] address = words[0].split("\\.");
            List<CellId> row = editions.apply(edition).table(TableId.valueOf(address[0])).cells().stream()
                    .filter(c -> c.row().equals(address[1]))
                    .toList();
            for (int i = 1; i < words.length; i++) {
                cells.put(row.get(i - 1), words[i].replace("?", ""));
                if (words[i].endsWith("?")) {
                    destroyed.add(row.get(i - 1));
                }
            }
        }
        int year = Integer.parseInt(lines.get(1).split(" ")[1]);
        return new Truth(lines.get(0).split(" ")[1], year, edition, cells, destroyed, sentences);
    }
}
