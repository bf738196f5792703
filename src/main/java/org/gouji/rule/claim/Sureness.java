package org.gouji.rule.claim;

/** How sure the reader is of the cells a claim speaks of. */
public enum Sureness {
    /** Word, scope, year and exactness all fit. */
    SURE,
    /** It speaks of one of a few cells, or its act is only implied: a contradiction is a warning. */
    LIKELY,
    /** It cannot be told: nothing is compared. */
    UNSURE;

    /** The less sure of two. */
    Sureness and(Sureness other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
