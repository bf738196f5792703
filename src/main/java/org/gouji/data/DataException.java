package org.gouji.data;

/** A data file says something that cannot be used; the message names file, line and remedy. */
public final class DataException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int line;

    /** {@code line} counts from 1; 0 where the whole file is meant. */
    public DataException(String file, int line, String reason) {
        super(line > 0 ? file + ", line " + line + ": " + reason : file + ": " + reason);
        this.line = line;
    }

    /** Line of the mistake, from 1; 0 where the whole file is meant. */
    public int line() {
        return line;
    }
}
