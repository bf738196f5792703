package org.gouji.model;

/** What is proposed for a report as a whole, gravest first. */
public enum Verdict {
    /** 退回: it must be made anew. */
    RETURN,
    /** 修改: it may pass once it is corrected. */
    REVISE,
    /** 通过. */
    PASS;

    /** The word used in files and text keys, independent of language. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
