package org.gouji.read.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.read.match.RowAlignment.Matched;

/** Tells for each row of a table with labels at the left which of its values is of which column. One use, one thread. */
final class ValueColumns {
    private final RowFinder finder;
    private final List<DocRow> rows;
    private final boolean[] isHead;
    private final Map<Integer, Matched> matched;
    private final Map<Integer, List<Slot>> slotsOfRow = new HashMap<>();
    private final Map<Integer, Integer> usualValues = new HashMap<>();
    private final Map<Integer, Map<Integer, Slot>> bestSlots = new HashMap<>();

    /** The rows that are the head of a band, and the table of the document whose rows stand under it. */
    private record Head(int band, List<Integer> rows, int grid) {}

    ValueColumns(RowFinder finder, List<DocRow> rows, boolean[] isHead, Map<Integer, Matched> matched) {
        this.isHead = isHead.clone();
        this.finder = finder;
        this.rows = rows;
        this.matched = matched;
        Map<Head, List<Integer>> under = new LinkedHashMap<>();
        matched.forEach(
                (row, found) -> under.computeIfAbsent(head(found.row(), finder.bandOf(row)), h -> new ArrayList<>())
                        .add(row));
        under.forEach(this::read);
    }

    private void read(Head head, List<Integer> formRows) {
        List<DocRow> heads = head.rows().stream().map(rows::get).toList();
        List<DocCell> sample = sample(formRows);
        List<Slot> slots = Heads.read(finder, head.band(), heads, sample);
        formRows.forEach(row -> slotsOfRow.put(row, slots));
        formRows.forEach(row -> usualValues.put(row, sample.size()));
        Map<Integer, Slot> best = bestSlots.computeIfAbsent(head.band(), b -> new HashMap<>());
        slots.stream()
                .filter(s -> !s.isExtra())
                .forEach(s -> best.merge(s.column(), s, (a, b) -> b.how().compareTo(a.how()) < 0 ? b : a));
    }

    /** The slots of a row of the form, as its values stand. */
    List<Slot> of(int row) {
        return slotsOfRow.get(row);
    }

    /** How many values more than slots most rows have beside this one, at their end. */
    int extraAtEnd(int row) {
        return Math.max(0, usualValues.get(row) - of(row).size());
    }

    /** The surest label by which a column was found under any head; empty where it was found under none. */
    Optional<Slot> best(int band, int column) {
        return Optional.ofNullable(bestSlots.getOrDefault(band, Map.of()).get(column));
    }

    /** The head above a row, if need be in the table before: for a table of several bands the nearest that names columns. */
    private Head head(int row, int band) {
        List<Integer> heads = new ArrayList<>();
        for (int i = row - 1; i >= 0; i--) {
            if (isHead[i]) {
                heads.add(0, i);
            } else if (!heads.isEmpty()
                    && (finder.bands().size() > 1 || rows.get(i).hasNumber())) {
                break;
            }
        }
        return new Head(band, heads, rows.get(row).grid());
    }

    /** The values behind the label of a row that is built as most rows are. */
    private List<DocCell> sample(List<Integer> formRows) {
        Map<List<Integer>, Integer> counts = new LinkedHashMap<>();
        Map<List<Integer>, List<DocCell>> samples = new HashMap<>();
        for (int row : formRows) {
            Matched found = matched.get(row);
            if (found.label() >= 0) {
                DocRow doc = rows.get(found.row());
                List<DocCell> values =
                        doc.cells().subList(found.label() + 1, doc.cells().size());
                List<Integer> shape = new ArrayList<>(List.of(values.size()));
                values.forEach(v -> shape.add(doc.spans() ? v.cell().column() : 0));
                counts.merge(shape, 1, Integer::sum);
                samples.putIfAbsent(shape, values);
            }
        }
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(e -> samples.get(e.getKey()))
                .orElse(List.of());
    }
}
