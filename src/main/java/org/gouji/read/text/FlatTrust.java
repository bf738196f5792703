package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.text.FlatForm.RowLabel;
import org.gouji.read.text.FlatPieces.Piece;

/**
 * Decides whether figures may be believed to stand behind their labels. Where a program wrote figures and labels in another order
 * than a person reads them, a row of the right length may hold another row's figures: then none is believed. Any thread.
 */
final class FlatTrust {
    /** Rows of one table stand closer together than this many lines. */
    private static final int GAP = 40;

    private static final int NEAR = 60;

    private FlatTrust() {}

    /** The rows from the first to the last known one, those that cannot be believed marked. */
    static List<FlatRow> judge(FlatForm form, List<Piece> pieces, List<FlatRow> found) {
        List<FlatRow> rows = largest(found, pieces);
        if (rows.isEmpty()) {
            return rows;
        }
        boolean ordered = true;
        int last = -1;
        for (FlatRow row : rows) {
            if (row.label().isPresent()) {
                RowLabel label = row.label().get();
                ordered &= label.index() > last;
                last = label.index();
            }
        }
        if (!ordered || figuresFirst(form, pieces, found, rows.get(0))) {
            return rows.stream().map(FlatRow::mistrusted).toList();
        }
        boolean scattered = rows.stream().anyMatch(r -> !r.oneLine() && isStray(r));
        return rows.stream()
                .map(r -> scattered && !r.oneLine() ? r.mistrusted() : r)
                .toList();
    }

    /** Figures that no words stand in front of, or more of them than the row has. */
    private static boolean isStray(FlatRow row) {
        return row.label()
                .map(l -> row.values().size() > l.figures())
                .orElse(row.printed().isEmpty());
    }

    /** Whether figures stand between the head and the first row: then each row's figures stand above its label. */
    private static boolean figuresFirst(FlatForm form, List<Piece> pieces, List<FlatRow> found, FlatRow first) {
        for (FlatRow row : found) {
            if (row == first) {
                return false;
            }
            boolean near = first.from() - row.to() < NEAR;
            boolean behindHead = pieces.subList(Math.max(0, row.from() - NEAR), row.from()).stream()
                    .anyMatch(p -> form.isColumn(p.text()));
            if (near && behindHead && row.label().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The largest group of known rows without a long gap between them, with what stands between. */
    private static List<FlatRow> largest(List<FlatRow> found, List<Piece> pieces) {
        List<FlatRow> best = List.of();
        List<FlatRow> group = new ArrayList<>();
        List<FlatRow> between = new ArrayList<>();
        int line = 0;
        for (FlatRow row : found) {
            if (row.label().isEmpty()) {
                between.add(row);
                continue;
            }
            int at = pieces.get(row.from()).line();
            if (!group.isEmpty() && at - line > GAP) {
                best = group.size() > best.size() ? group : best;
                group = new ArrayList<>();
            } else if (!group.isEmpty()) {
                group.addAll(between);
            }
            between.clear();
            group.add(row);
            line = pieces.get(Math.max(row.from(), row.to() - 1)).line();
        }
        return group.size() > best.size() ? group : best;
    }
}
