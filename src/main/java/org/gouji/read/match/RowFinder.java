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
    private final LabelIndex heads;
    private final Set<String> groups = new HashSet<>();
    private final Set<String> columnGroups = new HashSet<>();
    private final Set<String> titles = new HashSet<>();

    RowFinder(TableForm form) {
        bands = form.bands();
        for (Band band : bands) {
            band.rows().forEach(row -> {
                rows.add(row);
                bandOfRow.add(bands.indexOf(band));
                row.group().forEach(g -> groups.add(LabelText.key(g)));
            });
            band.columns().forEach(c -> c.group().forEach(g -> columnGroups.add(LabelText.key(g))));
            groups.addAll(columnGroups);
            if (!band.title().isEmpty()) {
                titles.add(LabelText.key(band.title()));
            }
        }
        rowIndex = new LabelIndex(rows);
        heads = new LabelIndex(bands.stream().flatMap(b -> b.columns().stream()).toList());
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
        String key = cell.key();
        for (String group : groups) {
            boolean longer = key.length() > group.length() && key.length() <= group.length() + 2;
            if (longer && group.length() > LONG_LABEL && key.contains(group)) {
                return true;
            }
        }
        return false;
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
        return heads.likeness(cell) >= SURE_HEAD;
    }

    /** A row that names columns and holds no numbers. 总计 and 其他 are labels of rows as well: one of them alone is no head. */
    boolean isHeadRow(DocRow row) {
        if (row.hasNumber() || !row.hasText()) {
            return false;
        }
        int named = headCells(row);
        boolean grouped = row.cells().stream().anyMatch(c -> columnGroups.contains(c.key()));
        return named > 1 || (named == 1 && (grouped || !hasRowLabel(row)));
    }

    boolean isTitleRow(DocRow row) {
        if (row.hasNumber() || !row.hasText() || titles.isEmpty()) {
            return false;
        }
        return row.cells().stream().anyMatch(this::isTitle) && !hasRowLabel(row);
    }

    private boolean hasRowLabel(DocRow row) {
        for (DocCell cell : row.cells()) {
            if (rowIndex.isSure(cell)) {
                return true;
            }
        }
        return false;
    }

    /** How much of the table a grid holds: certain labels of rows, titles of bands, and pairs of column labels. */
    int evidence(List<DocRow> grid) {
        int named = 0;
        for (DocRow row : grid) {
            named = Math.max(named, isHeadRow(row) ? headCells(row) : 0);
        }
        return labels(grid).size() + named / 2;
    }

    /** The certain labels of rows and titles of bands in a grid, as they are compared. */
    Set<String> labels(List<DocRow> grid) {
        Set<String> found = new HashSet<>();
        for (DocRow row : grid) {
            for (DocCell cell : row.cells()) {
                if (cell.key().length() >= LONG_LABEL && (isTitle(cell) || rowIndex.isSure(cell))) {
                    found.add(cell.key());
                }
            }
        }
        return found;
    }

    /** Cuts rows that were glued together before each label that can only begin a new row. */
    List<DocRow> unglue(DocRow row) {
        List<DocRow> parts = new ArrayList<>();
        int from = 0;
        boolean inside = false;
        int named = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            DocCell cell = row.cells().get(i);
            boolean inHead = isHead(cell) || columnGroups.contains(cell.key());
            boolean label = isLabel(cell) && (!inHead || named == 0);
            if (i > from && (isTitle(cell) || (label && (inside || named > 1)))) {
                parts.add(row.part(from, i));
                from = i;
                inside = false;
                named = 0;
            }
            inside |= cell.isNumber() || (label && !isGroup(cell));
            named += isHead(cell) ? 1 : 0;
        }
        parts.add(row.part(from, row.cells().size()));
        return parts;
    }

    private boolean isLabel(DocCell cell) {
        return cell.isText() && (isGroup(cell) || rowIndex.isSure(cell));
    }

    /** The best column of a band that a cell names. */
    Optional<LabelIndex.Hit> column(int band, DocCell cell) {
        return cell.isText() ? columnIndexes.get(band).best(cell) : Optional.empty();
    }
}
