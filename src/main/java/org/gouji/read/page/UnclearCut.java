package org.gouji.read.page;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.page.PageTable.PageRow;

/**
 * Two rows at the end of a page of which only one has figures, where the label of the upper one had no room for more: they may be
 * one row. Nobody may then say that the other one was left empty.
 */
final class UnclearCut {
    private UnclearCut() {}

    /** Whether the figures of one of both rows may be those of the other. */
    static boolean between(PageRow last, PageRow first) {
        if (last.cells().size() != first.cells().size()) {
            return false;
        }
        boolean flows = false;
        for (int i = 0; i < last.cells().size(); i++) {
            PageCell above = last.cells().get(i);
            PageCell below = first.cells().get(i);
            flows |= isText(above) && isText(below) && above.content().full();
        }
        return flows && hasFigure(last) != hasFigure(first);
    }

    /** The row with every empty cell in doubt that has a figure in {@code other}. */
    static PageRow doubtful(PageRow row, PageRow other) {
        List<PageCell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            PageCell cell = row.cells().get(i);
            boolean lost = cell.isBlank() && isFigure(other.cells().get(i));
            cells.add(lost ? cell.with(cell.content().doubtful()) : cell);
        }
        return new PageRow(row.page(), cells);
    }

    private static boolean hasFigure(PageRow row) {
        return row.cells().stream().anyMatch(UnclearCut::isFigure);
    }

    private static boolean isFigure(PageCell cell) {
        return !cell.isBlank() && RepeatedHead.isFigure(RepeatedHead.squeeze(cell));
    }

    private static boolean isText(PageCell cell) {
        return !cell.isBlank() && !isFigure(cell);
    }
}
