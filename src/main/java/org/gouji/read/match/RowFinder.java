package org.gouji.read.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.TableForm;
import org.gouji.form.TableForm.Band;
import org.gouji.form.TableForm.Label;

/** Knows what the rows of a table with labels at the left look like: titles of bands, heads, groups, data. Immutable. */
final class RowFinder {
    private static final double SURE_HEAD = 0.75;
    private static final int LONG_LABEL = 3;
    private final List<Label> rows = new ArrayList<>();
    private final List<Band> bands;
    private final List<Integer> bandOfRow = new ArrayList<>();
    private final LabelIndex rowIndex;
    private final List<LabelIndex> columnIndexes;
    private final Set<String> groups = new HashSet<>();
    private final Set<String> titles = new HashSet<>();

    RowFinder(TableForm form) {
        bands = form.bands();
        for (Band band : bands) {
            band.rows().forEach(row -> {
                rows.add(row);
                bandOfRow.add(bands.indexOf(band));
                row.group().forEach(g -> groups.add(LabelText.key(g)));
            });
            band.columns().forEach(c -> c.group().forEach(g -> groups.add(LabelText.key(g))));
            if (!band.title().isEmpty()) {
                titles.add(LabelText.key(band.title()));
            }
        }
        rowIndex = new LabelIndex(rows);
        columnIndexes = bands.stream().map(b -> new LabelIndex(b.columns())).toList();
    }

    List<Label> rows() {
        return rows;
    }

    int bandOf(int row) {
        return bandOfRow.get(row);
    }

    LabelIndex rowIndex() {
        return rowIndex;
    }

    LabelIndex columns(int band) {
        return columnIndexes.get(band);
    }

    List<Band> bands() {
        return bands;
    }

    boolean isTitle(DocCell cell) {
        return titles.contains(cell.key());
    }

    boolean isGroup(DocCell cell) {
        return groups.contains(cell.key());
    }

    /** A group's label with a stray character or two. */
    boolean isStrayGroup(DocCell cell) {
        return !cell.key().isEmpty()
                && groups.stream()
                        .anyMatch(g -> g.length() > LONG_LABEL
                                && cell.key().contains(g)
                                && cell.key().length() <= g.length() + 2
                                && !cell.key().equals(g));
    }

    /** How many cells of a row name a column; a column of several bands counts once. */
    int headCells(DocRow row) {
        int count = 0;
        for (DocCell cell : row.cells()) {
            count += isHead(cell) ? 1 : 0;
        }
        return count;
    }

    private boolean isHead(DocCell cell) {
        return cell.isText()
                && columnIndexes.stream().flatMap(i -> i.best(cell).stream()).anyMatch(h -> h.likeness() >= SURE_HEAD);
    }

    /** A row that names columns and holds no numbers. 总计 and 其他 are labels of rows as well: one of them alone is no head. */
    boolean isHeadRow(DocRow row) {
        int heads = headCells(row);
        return heads > 0 && !row.hasNumber() && (heads > 1 || !hasRowLabel(row));
    }

    boolean isTitleRow(DocRow row) {
        return !row.hasNumber() && row.cells().stream().anyMatch(this::isTitle) && !hasRowLabel(row);
    }

    private boolean hasRowLabel(DocRow row) {
        return row.cells().stream().anyMatch(c -> !rowIndex.sure(c).isEmpty());
    }

    /** How much of the table a grid holds: certain labels of rows, titles of bands, and pairs of column labels. */
    int evidence(List<DocRow> grid) {
        Set<String> found = new HashSet<>();
        int heads = 0;
        for (DocRow row : grid) {
            for (DocCell cell : row.cells()) {
                boolean named = isTitle(cell) || !rowIndex.sure(cell).isEmpty();
                if (named && cell.key().length() >= LONG_LABEL) {
                    found.add(cell.key());
                }
            }
            heads = Math.max(heads, isHeadRow(row) ? headCells(row) : 0);
        }
        return found.size() + heads / 2;
    }

    /** Cuts rows that were glued together before each label that can only begin a new row. */
    List<DocRow> unglue(DocRow row) {
        List<DocRow> parts = new ArrayList<>();
        int from = 0;
        boolean inside = false;
        int heads = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            DocCell cell = row.cells().get(i);
            boolean label = isLabel(cell) && (!isHead(cell) || heads == 0);
            if (i > from && (isTitle(cell) || label && (inside || heads > 1))) {
                parts.add(row.part(from, i));
                from = i;
                inside = false;
                heads = 0;
            }
            inside |= cell.isNumber() || label && !isGroup(cell);
            heads += isHead(cell) ? 1 : 0;
        }
        parts.add(row.part(from, row.cells().size()));
        return parts;
    }

    private boolean isLabel(DocCell cell) {
        return cell.isText() && (isGroup(cell) || !rowIndex.sure(cell).isEmpty());
    }

    /** The best column of a band that a cell names. */
    Optional<LabelIndex.Hit> column(int band, DocCell cell) {
        return cell.isText() ? columnIndexes.get(band).best(cell) : Optional.empty();
    }
}
