package org.gouji.bench.report;

import java.util.Locale;

/** Kinds of mistakes that are planted, and how often each is drawn beside the others. */
enum Plant {
    /** A figure of table three. */
    DETAIL_OFF(30),
    /** 总计 of a row of table three. */
    ROW_TOTAL_OFF(14),
    /** （七）总计 of a column. */
    COLUMN_TOTAL_OFF(10),
    /** What came in or is carried over. */
    FLOW_OFF(10),
    /** A figure of table four. */
    DISPUTE_OFF(8),
    /** Another number carried in than was carried out; the table itself holds. */
    CARRY_OFF(5),
    /** Another number in force than follows from last year's. */
    STOCK_OFF(4),
    /** A government's figure that is not the sum of its units'; the table itself holds. */
    PARENT_OFF(3),
    /** A count in the prose that is not the cell's. */
    TEXT_COUNT(7),
    /** The period of another year. */
    PERIOD(2),
    /** Somebody's mobile number. */
    PRIVACY(2),
    /** The regulation's name misspelt. */
    LAW(2),
    /** The prose of another unit. */
    COPY(1),
    /** Cells left empty. */
    BLANK(2);

    private final int weight;

    Plant(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    /** Whether the document contradicts itself in one place and the place is a cell. */
    boolean slip() {
        return compareTo(DISPUTE_OFF) <= 0;
    }

    /** The word used in truth.json. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
