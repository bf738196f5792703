package org.gouji.model;

/** What the auditor decided about a finding (DESIGN.md section 5); later states belong to the letters that follow. */
public enum Decision {
    /** 待核: nobody has decided. */
    OPEN,
    /** 确认: it goes into the memo. */
    CONFIRMED,
    /** 不采纳: it does not, for a stated reason. */
    DISMISSED;

    /** The word used in files, independent of language. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
