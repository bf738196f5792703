package org.gouji.ui.finding;

import java.util.Locale;
import org.gouji.work.listing.Order;

/** The columns of the discrepancy list, in their first order. */
public enum Column {
    SEVERITY(Order.By.SEVERITY),
    UNIT(Order.By.UNIT),
    YEAR(Order.By.YEAR),
    WHERE(Order.By.PLACE),
    PROBLEM(Order.By.PROBLEM),
    EXPECTED(Order.By.EXPECTED),
    ACTUAL(Order.By.ACTUAL),
    STATE(Order.By.DECISION);

    private final Order.By by;

    Column(Order.By by) {
        this.by = by;
    }

    /** Key of the column's heading. */
    public String textKey() {
        return "findings.column." + key();
    }

    /** Its name in settings. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Order.By by() {
        return by;
    }
}
