package org.gouji.ui.compare;

import java.util.Locale;

/** What of two reports is put side by side. */
public enum Part {
    /** The cells of the tables. */
    CELLS,
    /** The prose, paragraph by paragraph. */
    PROSE,
    /** The passages that both have. */
    PASSAGES;

    /** The word used in keys of texts and in names of components. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
