package org.gouji.ui.compare;

import java.util.Locale;

/** One of two columns. */
public enum Side {
    LEFT,
    RIGHT;

    /** The word used in keys of texts and in names of components. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
