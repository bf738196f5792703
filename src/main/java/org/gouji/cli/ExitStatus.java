package org.gouji.cli;

/** What the program tells the shell when it ends (CONTRACT.md). */
final class ExitStatus {
    /** Done; a check found no error. */
    static final int DONE = 0;

    /** Done; a check found errors. */
    static final int FINDINGS = 1;

    /** The call was wrong, nothing was found, or something failed. */
    static final int FAILED = 2;

    private ExitStatus() {}
}
