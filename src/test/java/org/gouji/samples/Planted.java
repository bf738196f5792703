package org.gouji.samples;

import java.util.List;

/** A discrepancy put into a sample on purpose: what stands in the file and what belongs there. */
record Planted(String rule, String where, String stands, String belongs) {

    static Planted parse(String line) {
        List<String> parts = List.of(line.split(" \\| ", -1));
        return new Planted(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
    }

    /** Whether it is one wrong or missing value cell; the others are about text or form. */
    boolean isCell() {
        return where.matches("T\\d\\.\\w+\\.\\w+");
    }
}
