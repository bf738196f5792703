package org.gouji.ui.page;

import java.util.Locale;

/** The pages of an open workspace, in the order in which they stand above it. */
public enum Page {
    /** One row a unit, years beside. */
    OVERVIEW,
    /** The discrepancies, the report they are in, and the auditor's note. */
    FINDINGS,
    /** What the figures say over units and years. */
    CHARTS,
    /** Two reports side by side. */
    COMPARE;

    /** The word used in preferences and in names of components. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its title. */
    public String textKey() {
        return "page." + key();
    }
}
