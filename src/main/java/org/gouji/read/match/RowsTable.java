package org.gouji.read.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.gouji.read.match.TableMatch.Line;

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
    private final boolean[] isHead;
    private int score;
    private final ValueColumns columns;
    private final Set<Slot> extraNamed = new HashSet<>();

    private RowsTable(TableForm form, RowFinder finder, List<DocRow> rows) {
        this.form = form;
        this.finder = finder;
        this.rows = rows;
        this.isHead = new boolean[rows.size()];
        for (int i = 0; i < isHead.length; i++) {
            isHead[i] = finder.isHeadRow(rows.get(i));
        }
        this.matched = RowAlignment.align(finder, rows);
        this.columns = new ValueColumns(finder, rows, isHead, matched);
    }

    /** The table, if {@code rows} hold enough of it; else absent. */
    static TableMatch match(TableForm form, RowFinder finder, List<DocRow> rows) {
        RowsTable table = new RowsTable(form, finder, rows);
        long rowsFound = table.matched.values().stream()
                .filter(m -> m.how() != How.POSITION)
                .count();
        boolean enough = rowsFound >= Math.min(FEWEST_ROWS, finder.rows().size() / 3);
        return enough ? table.match() : TableMatch.absent(form.id());
    }

    private TableMatch match() {
        for (int row = 0; row < finder.rows().size(); row++) {
            Matched found = matched.get(row);
            Label label = finder.rows().get(row);
            labels.add(new LabelMatch(
                    form.id(), Kind.ROW, label.key(), found == null ? How.ABSENT : found.how(), printed(found)));
            if (found != null) {
                score += found.likeness() >= 0.9 ? 1 : 0;
                readRow(row, found);
            }
        }
        nameColumns();
        findStrayLabels();
        Set<Integer> tables = new TreeSet<>();
        matched.values()
                .forEach(m -> tables.add(rows.get(m.row()).cells().get(0).table()));
        return new TableMatch(
                new TableReading(form.id(), TableReading.State.FOUND, "", List.copyOf(tables), labels, oddities),
                figures,
                lines(),
                score);
    }

    private String printed(Matched found) {
        return found == null || found.label() < 0
                ? ""
                : rows.get(found.row()).cells().get(found.label()).printed();
    }

    private void readRow(int row, Matched found) {
        DocRow doc = rows.get(found.row());
        int band = finder.bandOf(row);
        List<Slot> slots = columns.of(row);
        List<DocCell> values = values(doc, found, row, slots);
        if (slots.isEmpty()) {
            return; // nothing tells the columns: whatever stands there, none of it is taken
        }
        int extra = columns.extraAtEnd(row);
        ValueCells.Placed placed = ValueCells.place(values, slots, doc.spans(), extra);
        oddities.addAll(placed.oddities());
        nameExtra(values, slots, extra);
        Set<DocCell> seen = new HashSet<>();
        Set<DocCell> shared = new HashSet<>();
        placed.cells().values().stream().filter(c -> !seen.add(c)).forEach(shared::add);
        boolean byPosition = placed.doubtful() || found.how() == How.POSITION;
        placed.cells().forEach((index, cell) -> {
            Label label = finder.rows().get(row);
            int number = slots.get(index).column();
            if (number < 0) {
                nameExtra(slots.get(index), cell);
                return;
            }
            Label column = form.bands().get(band).columns().get(number);
            boolean doubtful = byPosition || slots.get(index).how() == How.POSITION;
            CellId id = new CellId(form.id(), label.key(), column.key());
            boolean decimal = FigureMaker.decimal(label, column);
            figures.put(id, FigureMaker.figure(id, cell, decimal, shared.contains(cell), doubtful));
        });
    }

    /** A whole column more than the form has is one oddity. */
    private void nameExtra(List<DocCell> values, List<Slot> slots, int extra) {
        boolean atEnd = extra > 0 && values.size() > slots.size();
        if (atEnd && !values.get(values.size() - 1).isNumber()) {
            nameExtra(
                    Slot.extra("", 0, 1),
                    values.get(values.size() - 1)); // the column behind all others: no place tells more
        }
    }

    private void nameExtra(Slot slot, DocCell cell) {
        if (cell.isBlank() ? extraNamed.add(Slot.extra("", slot.from(), 0)) : extraNamed.add(slot)) {
            Oddity.Kind kind = cell.isBlank() ? Oddity.Kind.EXTRA_BLANK_CELL : Oddity.Kind.EXTRA_CELL;
            oddities.add(new Oddity(kind, cell.place(), cell.printed()));
        }
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

    private void nameColumns() {
        for (int band = 0; band < form.bands().size(); band++) {
            List<Label> columns = form.bands().get(band).columns();
            for (int column = 0; column < columns.size(); column++) {
                Optional<Slot> slot = this.columns.best(band, column);
                How how = slot.map(Slot::how).orElse(How.ABSENT);
                score += how == How.EXACT || how == How.VARIANT ? 1 : 0;
                String printed = slot.map(Slot::printed).orElse("");
                labels.add(new LabelMatch(
                        form.id(), Kind.COLUMN, columns.get(column).key(), how, printed));
            }
        }
    }

    private void findStrayLabels() {
        for (DocRow row : rows) {
            for (DocCell cell : row.cells()) {
                if (finder.isStrayGroup(cell)) {
                    oddities.add(new Oddity(Oddity.Kind.STRAY_LABEL_TEXT, cell.place(), cell.printed()));
                }
            }
        }
    }

    private Set<Line> lines() {
        Set<Line> lines = new HashSet<>();
        Set<Integer> used = new HashSet<>();
        matched.values().forEach(m -> used.add(m.row()));
        for (int i = 0; i < rows.size(); i++) {
            if (used.contains(i) || isHead[i] || finder.isTitleRow(rows.get(i))) {
                lines.add(Line.of(rows.get(i).cells().get(0)));
            }
        }
        return lines;
    }
}
