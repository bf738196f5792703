package org.gouji.model;

import java.util.Locale;

/** How a finding stands with the auditor (DESIGN.md section 5). Their order is that of the workspace file and never changes. */
public enum Decision {
    /** 待核: nobody has decided. */
    OPEN,
    /** 确认: it goes into the memo. */
    CONFIRMED,
    /** 不采纳: it does not, for a stated reason. */
    DISMISSED,
    /** 已通知: the letter with it went out. */
    NOTIFIED,
    /** 已整改: the unit says that it is mended, or a later version shows it. */
    RECTIFIED,
    /** 销号: the case is closed. */
    CLOSED;

    /** The word used in files, independent of language. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The decision with this word; throws {@link IllegalArgumentException} where there is none. */
    public static Decision of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Whether the unit is asked to mend it: what letters list. */
    public boolean demanded() {
        return this == CONFIRMED || this == NOTIFIED;
    }

    /** Whether it weighs no more on what is proposed for the report. */
    public boolean settled() {
        return this == DISMISSED || this == CLOSED;
    }
}
