package org.gouji.samples;

import java.util.List;

/**
 * A cell of a table as it is laid out: {@code rows} and {@code span} are what it covers, {@code continued} marks the
 * part of a vertically merged cell below its first row. {@code address} is empty for a label.
 */
record Cell(String text, String address, int span, int rows, boolean continued) {

    List<String> lines() {
        return List.of(text.split("\n", -1));
    }

    boolean isValue() {
        return !address.isEmpty();
    }
}
