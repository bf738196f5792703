package org.gouji.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
 * @param lost cells that the document no longer tells for sure: a reader may miss or doubt them
 * @param sentences prose that must be read whole
 */
record Truth(
        String unit,
        int year,
        String edition,
        Map<CellId, String> cells,
        Map<CellId, Loss> lost,
        List<String> sentences) {

    static final String BLANK = "_";
    static final String MISSING = "~";

    /** Where a cell is not told for sure. */
    enum Loss {
        /** In every format. */
        EVERYWHERE("?"),
        /** In plain text, which does not tell what is merged. */
        WITHOUT_MERGES("!");

        private final String mark;

        Loss(String mark) {
            this.mark = mark;
        }
    }

    /** How a figure read compares with the truth. */
    enum Outcome {
        EXACT,
        MISSED,
        DOUBTFUL,
        WRONG,
        /** Not told for sure by the document, and not read wrong. */
        DESTROYED
    }

    /** Compares a figure; {@code merges}: whether the format tells which cells are merged. */
    Outcome judge(Figure figure, boolean merges) {
        String wanted = cells.get(figure.cell());
        String read = switch (figure.state()) {
            case NUMBER -> figure.value().orElseThrow().toPlainString();
            case BLANK -> BLANK;
            case MISSING -> MISSING;
            case UNREADABLE -> "?";
        };
        boolean same = read.equals(wanted) || (isNumber(read) && isNumber(wanted) && equal(read, wanted));
        boolean taken = figure.state() == FigureState.NUMBER || figure.state() == FigureState.BLANK;
        if (!same && taken && !figure.doubtful()) {
            return Outcome.WRONG;
        }
        Loss loss = lost.get(figure.cell());
        if (loss == Loss.EVERYWHERE || (loss == Loss.WITHOUT_MERGES && !merges)) {
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

    /** One line per row of the form; behind a cell that is lost stands its mark. */
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
                        .map(c -> " " + cells.get(c) + (lost.containsKey(c) ? lost.get(c).mark : ""))
                        .collect(Collectors.joining())));
        sentences.forEach(s -> out.append("\n> ").append(s));
        return out.append('\n').toString();
    }

    /** Reads {@link #text()} back. */
    static Truth parse(List<String> lines, Function<String, FormEdition> editions) {
        FormEdition edition = editions.apply(words(lines.get(2)).get(1));
        Map<CellId, String> cells = new LinkedHashMap<>();
        Map<CellId, Loss> lost = new LinkedHashMap<>();
        List<String> sentences = new ArrayList<>();
        for (String line : lines.subList(3, lines.size())) {
            if (line.startsWith("> ")) {
                sentences.add(line.substring(2));
            } else {
                parseRow(words(line), edition, cells, lost);
            }
        }
        int year = Integer.parseInt(words(lines.get(1)).get(1));
        return new Truth(words(lines.get(0)).get(1), year, edition.id(), cells, lost, sentences);
    }

    private static void parseRow(
            List<String> words, FormEdition edition, Map<CellId, String> cells, Map<CellId, Loss> lost) {
        int dot = words.get(0).indexOf('.');
        List<CellId> row = edition.table(TableId.valueOf(words.get(0).substring(0, dot))).cells().stream()
                .filter(c -> c.row().equals(words.get(0).substring(dot + 1)))
                .toList();
        for (int i = 0; i < row.size(); i++) {
            String word = words.get(i + 1);
            Optional<Loss> loss = Arrays.stream(Loss.values())
                    .filter(l -> word.endsWith(l.mark))
                    .findFirst();
            cells.put(row.get(i), loss.isPresent() ? word.substring(0, word.length() - 1) : word);
            if (loss.isPresent()) {
                lost.put(row.get(i), loss.get());
            }
        }
    }

    private static List<String> words(String line) {
        return List.of(line.split(" ", -1));
    }
}
