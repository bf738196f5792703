package org.gouji.corpus;

import java.util.List;

/** A cell that covers {@code wide} columns and {@code high} rows; lines of its text are parted by a line feed. */
record Box(String text, int wide, int high) {

    static Box of(String text) {
        return new Box(text, 1, 1);
    }

    static Box wide(String text, int wide) {
        return new Box(text, wide, 1);
    }

    List<String> lines() {
        return List.of(text.split("\n", -1));
    }

    Box saying(String other) {
        return new Box(other, wide, high);
    }
}
