package org.gouji.bench.page;

/** A part of a document in reading order. */
public sealed interface Block permits Block.Line, Drawn {

    /** What a paragraph is. */
    enum Kind {
        TITLE,
        SECTION,
        BODY,
        NOTE,
        SIGNATURE
    }

    /** A paragraph. */
    record Line(Kind kind, String text) implements Block {}
}
