package org.gouji.model;

/** What became of a file: a report, or a reason why not. */
public sealed interface Reading permits Reading.Read, Reading.Failed {

    /** The file. */
    SourceFile source();

    /** A report was read, possibly in part. */
    record Read(Report report) implements Reading {
        @Override
        public SourceFile source() {
            return report.source();
        }
    }

    /**
     * No report could be read.
     *
     * @param source the file
     * @param message why, and what to do
     */
    record Failed(SourceFile source, Message message) implements Reading {}
}
