package org.gouji.read.match;

import org.gouji.model.LabelMatch.How;

/**
 * A value column as the head of a table shows it.
 *
 * @param row which of the form's rows it belongs to, in a table of groups; else 0
 * @param column which of the form's columns it is, -1 for none of them
 * @param how how sure
 * @param printed its label as printed
 * @param from its first grid column, 0 where unknown
 * @param to the grid column behind it
 */
record Slot(int row, int column, How how, String printed, int from, int to) {

    /** A column known only by its place in the form's order. */
    static Slot byPosition(int row, int column) {
        return new Slot(row, column, How.POSITION, "", 0, 0);
    }

    /** A column that the form does not have, or not under this label. */
    static Slot extra(String printed, int from, int to) {
        return new Slot(0, -1, How.ABSENT, printed, from, to);
    }

    boolean isExtra() {
        return column < 0;
    }

    boolean placed() {
        return from > 0;
    }
}
