package org.gouji.read.page;

/**
 * A cell of a table on a page.
 *
 * @param content what stands in it
 * @param left its left border, in points
 * @param right its right border
 * @param continued whether it is the lower part of a cell merged over rows
 */
record PageCell(CellText content, double left, double right, boolean continued) {

    String text() {
        return content.text();
    }

    boolean isBlank() {
        return text().isBlank();
    }

    PageCell with(CellText other) {
        return new PageCell(other, left, right, continued);
    }

    /** This cell as the lower part of the one above it. */
    PageCell below() {
        return new PageCell(CellText.EMPTY, left, right, true);
    }
}
