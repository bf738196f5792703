package org.gouji.work;

import org.gouji.store.Settings;

/** What of the window is kept with a workspace, as texts that only the window reads. */
public enum Remembered {
    /** How the list was last looked at. */
    VIEW(Settings.Name.VIEW),
    /** Filters by name. */
    FILTERS(Settings.Name.FILTERS),
    /** The reasons that can be chosen for a dismissal, one a line. */
    REASONS(Settings.Name.REASONS);

    private final Settings.Name setting;

    Remembered(Settings.Name setting) {
        this.setting = setting;
    }

    Settings.Name setting() {
        return setting;
    }
}
