package org.gouji.ui.report;

import java.util.Comparator;
import java.util.Optional;
import org.gouji.form.Sheet;
import org.gouji.form.Sheet.Box;
import org.gouji.model.CellId;

/** Goes from figure to figure of a drawn table, as the arrow keys do. */
record SheetWalk(Sheet sheet) {

    /** Where to. */
    enum Way {
        LEFT,
        RIGHT,
        UP,
        DOWN
    }

    /** The first figure. */
    Optional<CellId> first() {
        return sheet.cells().stream()
                .filter(b -> b.cell().isPresent())
                .findFirst()
                .flatMap(Box::cell);
    }

    /** The nearest figure that way; empty at the edge. */
    Optional<CellId> from(CellId cell, Way way) {
        Optional<Box> start = sheet.cells().stream()
                .filter(b -> b.cell().equals(Optional.of(cell)))
                .findFirst();
        return start.flatMap(s -> sheet.cells().stream()
                .filter(b -> b.cell().isPresent() && lies(s, b, way))
                .min(Comparator.comparingInt((Box b) -> away(s, b, way)).thenComparingInt(b -> aside(s, b, way)))
                .flatMap(Box::cell));
    }

    private static boolean lies(Box from, Box to, Way way) {
        return switch (way) {
            case LEFT -> to.column() < from.column() && overlap(from.row(), from.rows(), to.row(), to.rows());
            case RIGHT -> to.column() > from.column() && overlap(from.row(), from.rows(), to.row(), to.rows());
            case UP -> to.row() < from.row();
            case DOWN -> to.row() > from.row();
        };
    }

    private static boolean overlap(int start, int length, int other, int otherLength) {
        return start < other + otherLength && other < start + length;
    }

    private static int away(Box from, Box to, Way way) {
        boolean level = way == Way.LEFT || way == Way.RIGHT;
        return level ? Math.abs(from.column() - to.column()) : Math.abs(from.row() - to.row());
    }

    private static int aside(Box from, Box to, Way way) {
        boolean level = way == Way.LEFT || way == Way.RIGHT;
        return level ? Math.abs(from.row() - to.row()) : Math.abs(from.column() - to.column());
    }
}
