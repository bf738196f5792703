package org.gouji.read.layout;

import java.util.Map;
import org.gouji.read.UnreadableFileException;

/** How much a document may hold: far more than any report, and little enough to be kept in memory. One document, one thread. */
public final class Allowance {
    private static final int MOST_CELLS = 200_000;
    private static final int MOST_LINES = 200_000;
    private static final int MOST_CHARACTERS = 4_000_000;
    private int cells;
    private int lines;
    private long characters;

    /** Takes cells into account; throws where there are too many. */
    public void cells(int more) throws UnreadableFileException {
        cells += more;
        if (cells > MOST_CELLS) {
            throw new UnreadableFileException("read.failed.tooManyCells", Map.of("limit", String.valueOf(MOST_CELLS)));
        }
    }

    /** Takes a line of text into account; throws where there are too many or they are too long. */
    public void line(int length) throws UnreadableFileException {
        lines++;
        characters += length;
        if (lines > MOST_LINES || characters > MOST_CHARACTERS) {
            throw new UnreadableFileException("read.failed.tooMuch");
        }
    }

    /** Throws where a piece of text is too long before it is at its end. */
    public void text(int length) throws UnreadableFileException {
        if (length > MOST_CHARACTERS) {
            throw new UnreadableFileException("read.failed.tooMuch");
        }
    }
}
