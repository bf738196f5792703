package org.gouji.read.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.form.TableForm;
import org.gouji.form.TableForm.Label;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.LabelMatch;
import org.gouji.model.LabelMatch.How;
import org.gouji.model.LabelMatch.Kind;
import org.gouji.model.TableReading;
import org.gouji.model.TableReading.Oddity;
import org.gouji.read.match.RowAlignment.Matched;

/** Matches a table with labels at the left (tables two and three) in the rows of a document. One use, one thread. */
final class RowsTable {
    /** Fewer rows may stand in any table about government work. */
    private static final int FEWEST_ROWS = 3;

    private final TableForm form;
    private final RowFinder finder;
    private final List<DocRow> rows;
    private final Map<Integer, Matched> matched;
    private final Map<CellId, Figure> figures = new LinkedHashMap<>();
    private final List<LabelMatch> labels = new ArrayList<>();
    private final List<Oddity> oddities = new ArrayList<>();
    private final Map<Integer, Map<Integer, Slot>> bestSlots = new HashMap<>();
    private final Map<Integer, List<Slot>> slotsOfRow = new HashMap<>();
    private final Map<HeadsOfBand, List<Slot>> slotsOfHeads = new HashMap<>();
    private final boolean[] isHead;
    private int score;
    private boolean extraNamed;

    /** The rows that are the head of a band. */
    private record HeadsOfBand(int band, List<Integer> rows) {}

    private RowsTable(TableForm form, RowFinder finder, List<DocRow> rows) {
        this.form = form;
        this.finder = finder;
        this.rows = rows;
        this.isHead = new boolean[rows.size()];
        for (int i = 0; i < isHead.length; i++) {
            isHead[i] = finder.isHeadRow(rows.get(i));
        }
        this.matched = RowAlignment.align(finder, rows);
    }

    /** The table, if {@code rows} hold enough of it; else absent. */
    static TableMatch match(TableForm form, RowFinder finder, List<DocRow> rows) {
        RowsTable table = new RowsTable(form, finder, rows);
        long rowsFound = table.matched.values().stream()
                .filter(m -> m.how() != How.POSITION)
                .count();
        boolean enough = rowsFound >= Math.min(FEWEST_ROWS, finder.rows().size() / 3);
        return enough ? table.match() : new TableMatch(TableReading.absent(form.id()), Map.of(), 0);
    }

    private TableMatch match() {
        matched.forEach((row, found) -> slotsOfRow.put(row, slots(found.row(), finder.bandOf(row))));
        int[] extra = new int[form.bands().size()];
        for (int band = 0; band < extra.length; band++) {
            extra[band] = extraColumns(band);
        }
        for (int row = 0; row < finder.rows().size(); row++) {
            Matched found = matched.get(row);
            Label label = finder.rows().get(row);
            labels.add(new LabelMatch(
                    form.id(), Kind.ROW, label.key(), found == null ? How.ABSENT : found.how(), printed(found)));
            if (found != null) {
                score += found.likeness() >= 0.9 ? 1 : 0;
                readRow(row, found, extra[finder.bandOf(row)]);
            }
        }
        nameColumns();
        findOddRows();
        Set<Integer> tables = new TreeSet<>();
        matched.values()
                .forEach(m -> tables.add(rows.get(m.row()).cells().get(0).table()));
        return new TableMatch(
                new TableReading(form.id(), TableReading.State.FOUND, "", List.copyOf(tables), labels, oddities),
                figures,
                score);
    }

    private String printed(Matched found) {
        return found == null || found.label() < 0
                ? ""
                : rows.get(found.row()).cells().get(found.label()).printed();
    }

    private void readRow(int row, Matched found, int extra) {
        DocRow doc = rows.get(found.row());
        int band = finder.bandOf(row);
        List<Slot> slots = slotsOfRow.get(row);
        List<DocCell> values = values(doc, found, row, slots);
        ValueCells.Placed placed = ValueCells.place(values, slots, doc.spans(), extra);
        oddities.addAll(placed.oddities());
        if (extra > 0
                && !extraNamed
                && !values.isEmpty()
                && values.get(values.size() - 1).isBlank()) {
            DocCell last = values.get(values.size() - 1);
            oddities.add(new Oddity(Oddity.Kind.EXTRA_BLANK_CELL, last.place(), last.printed()));
            extraNamed = true; // a whole column more than the form has is one oddity
        }
        Set<DocCell> seen = new HashSet<>();
        Set<DocCell> shared = new HashSet<>();
        placed.cells().values().stream().filter(c -> !seen.add(c)).forEach(shared::add);
        boolean byPosition = placed.doubtful() || found.how() == How.POSITION;
        placed.cells().forEach((index, cell) -> {
            Label label = finder.rows().get(row);
            int number = slots.get(index).column();
            Label column = form.bands().get(band).columns().get(number);
            boolean doubtful = byPosition || bestSlots.get(band).get(number).how() == How.POSITION;
            CellId id = new CellId(form.id(), label.key(), column.key());
            boolean decimal = FigureMaker.decimal(label, column);
            figures.put(id, FigureMaker.figure(id, cell, decimal, shared.contains(cell), doubtful));
        });
    }

    /** The head above a row: for a table of several bands the nearest that names a column of this one. */
    private List<Slot> slots(int row, int band) {
        int grid = rows.get(row).grid();
        List<DocRow> heads = new ArrayList<>();
        List<Integer> headRows = new ArrayList<>();
        for (int i = row - 1; i >= 0 && rows.get(i).grid() == grid; i--) {
            if (isHead[i]) {
                heads.add(0, rows.get(i));
                headRows.add(i);
            } else if (!heads.isEmpty() && form.bands().size() > 1) {
                break;
            }
        }
        List<Slot> slots =
                slotsOfHeads.computeIfAbsent(new HeadsOfBand(band, headRows), h -> Heads.read(finder, band, heads));
        Map<Integer, Slot> best = bestSlots.computeIfAbsent(band, b -> new HashMap<>());
        slots.forEach(s -> best.merge(s.column(), s, (a, b) -> b.how().compareTo(a.how()) < 0 ? b : a));
        return slots;
    }

    /** The cells behind the label; where the label is lost, those under the head, or the last ones of a row of the right length. */
    private List<DocCell> values(DocRow doc, Matched found, int row, List<Slot> slots) {
        List<DocCell> cells = doc.cells();
        if (found.label() >= 0) {
            return cells.subList(found.label() + 1, cells.size());
        }
        if (doc.spans() && slots.stream().allMatch(Slot::placed)) {
            int first = slots.stream().mapToInt(Slot::from).min().orElse(1);
            return cells.stream().filter(c -> c.cell().column() >= first).toList();
        }
        int leading = finder.rows().get(row).group().size() + 1;
        boolean right = cells.size() == leading + slots.size()
                && cells.subList(0, leading).stream().noneMatch(DocCell::isNumber);
        return right ? cells.subList(leading, cells.size()) : List.of();
    }

    /** How many columns more than the form most rows of a band have. */
    private int extraColumns(int band) {
        Map<Integer, Integer> counts = new HashMap<>();
        int columns = form.bands().get(band).columns().size();
        matched.forEach((row, found) -> {
            if (finder.bandOf(row) == band && found.label() >= 0) {
                int size = rows.get(found.row()).cells().size() - found.label() - 1;
                counts.merge(size - columns, 1, Integer::sum);
            }
        });
        int rowsOfBand = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(e -> e.getKey() > 0 && e.getValue() * 2 > rowsOfBand)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    private void nameColumns() {
        for (int band = 0; band < form.bands().size(); band++) {
            List<Label> columns = form.bands().get(band).columns();
            for (int column = 0; column < columns.size(); column++) {
                Slot slot = bestSlots.getOrDefault(band, Map.of()).get(column);
                How how = slot == null ? How.ABSENT : slot.how();
                score += how == How.EXACT || how == How.VARIANT ? 1 : 0;
                String printed = slot == null ? "" : slot.printed();
                labels.add(new LabelMatch(
                        form.id(), Kind.COLUMN, columns.get(column).key(), how, printed));
            }
        }
    }

    private void findOddRows() {
        Set<Integer> used = new HashSet<>();
        matched.values().forEach(m -> used.add(m.row()));
        for (int i = 0; i < rows.size(); i++) {
            DocRow row = rows.get(i);
            for (DocCell cell : row.cells()) {
                if (finder.isStrayGroup(cell)) {
                    oddities.add(new Oddity(Oddity.Kind.STRAY_LABEL_TEXT, cell.place(), cell.printed()));
                }
            }
            if (!used.contains(i) && row.hasNumber() && row.cells().get(0).isText() && !isHead[i]) {
                DocCell first = row.cells().get(0);
                oddities.add(new Oddity(Oddity.Kind.UNKNOWN_ROW, first.place(), first.printed()));
            }
        }
    }
}
