package org.gouji.model;

/** How much a finding weighs (CONTRACT.md), gravest first. */
public enum Severity {
    /** The figures contradict each other or the form is broken. */
    ERROR,
    /** Likely wrong, a person must look. */
    WARNING,
    /** Worth a look. */
    HINT;

    /** The word used in files, independent of language. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
