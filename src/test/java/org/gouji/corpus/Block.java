package org.gouji.corpus;

/** A part of a document in reading order. */
sealed interface Block permits Block.Line, Drawn {

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
