package org.gouji.ui.finding;

import org.gouji.work.listing.Order;

/** In which order the list stands; by severity upwards is the order of the check: gravest first, then year, unit and form. */
public record Sort(Column column, boolean descending) {

    /** The order of the check. */
    public static Sort natural() {
        return new Sort(Column.SEVERITY, false);
    }

    /** What a click on a heading does: this column upwards, then downwards. */
    public Sort clicked(Column clicked) {
        return new Sort(clicked, clicked == column && !descending);
    }

    Order.By by() {
        return equals(natural()) ? Order.By.CHECK : column.by();
    }
}
