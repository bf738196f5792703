package org.gouji.read;

/** The end of the time that one file may take. Readers ask in their loops; whoever started the reading interrupts its thread. */
public final class Patience {
    private Patience() {}

    /** Throws where the thread that reads was interrupted; leaves it interrupted. */
    public static void check() throws UnreadableFileException {
        if (Thread.currentThread().isInterrupted()) {
            throw new UnreadableFileException("read.failed.slow");
        }
    }
}
