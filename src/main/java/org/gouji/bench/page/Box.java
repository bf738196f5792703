package org.gouji.bench.page;

import java.util.List;

/** A cell that covers {@code wide} columns and {@code high} rows; lines of its text are parted by a line feed. */
public record Box(String text, int wide, int high) {

    /** A cell of one row and one column. */
    public static Box of(String text) {
        return new Box(text, 1, 1);
    }

    /** A cell of one row over {@code wide} columns. */
    public static Box wide(String text, int wide) {
        return new Box(text, wide, 1);
    }

    /** Its text line by line; an empty cell has one empty line. */
    public List<String> lines() {
        return List.of(text.split("\n", -1));
    }

    /** The same cell with another text. */
    public Box saying(String other) {
        return new Box(other, wide, high);
    }
}
