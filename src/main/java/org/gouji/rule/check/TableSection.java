package org.gouji.rule.check;

import org.gouji.model.Section;
import org.gouji.model.TableId;

/** Where tables stand. */
public final class TableSection {
    private TableSection() {}

    /** The section a table stands in. */
    public static Section of(TableId table) {
        return switch (table) {
            case T2 -> Section.DISCLOSURE;
            case T3 -> Section.REQUESTS;
            case T4 -> Section.DISPUTES;
        };
    }
}
