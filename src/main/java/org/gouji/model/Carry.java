package org.gouji.model;

import java.util.Locale;

/** How a discrepancy stands to the version before. The order is kept in workspaces and never changes. */
public enum Carry {
    /** 已改: it was there before and is gone. */
    FIXED,
    /** 仍在: it is there as before. */
    STILL,
    /** 新增: it was never there. */
    NEW,
    /** 复发: it was gone in the version before, but there in an earlier one. */
    BACK;

    /** The word used in files and text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
