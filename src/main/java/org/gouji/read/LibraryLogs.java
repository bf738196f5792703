package org.gouji.read;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The logs of the libraries that take files apart, switched off: what they would say about a broken file is said to the auditor,
 * once and in words.
 */
public final class LibraryLogs {
    /** Held, because the runtime forgets the settings of loggers that nobody holds. */
    private static final List<Logger> QUIET = Stream.of("org.apache.poi", "org.apache.pdfbox", "org.apache.fontbox")
            .map(Logger::getLogger)
            .toList();

    private LibraryLogs() {}

    /** Switches them off; again does no harm. */
    public static void silence() {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
