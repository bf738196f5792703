package org.gouji.read.rtf;

/** What holds until the end of the group: where text goes and how it is to be understood. One document, one thread. */
final class RtfState implements Cloneable {
    /** Level of text that belongs to no outline. */
    static final int BODY_TEXT = 9;

    Target target = Target.BODY;
    RtfStory story;
    int font = -1;
    int eastern = -1;
    boolean easternNext;
    int fallback = 1;
    boolean hidden;
    boolean deleted;
    boolean inTable;
    int tableLevel = 1;
    int outline = BODY_TEXT;
    int style = -1;
    boolean innerRow;
    boolean shape;

    /** What becomes of text in a group. */
    enum Target {
        /** It is read. */
        BODY,
        /** It is an automatic number. */
        NUMBER,
        /** It is the name of a style. */
        STYLE,
        /** It belongs to the table of fonts. */
        FONT,
        /** It stands beside its equal in Unicode. */
        DOUBLE,
        /** It is not seen. */
        UNSEEN
    }

    RtfState(RtfStory story) {
        this.story = story;
    }

    /** Levels of tables the paragraph is in. */
    int level() {
        return inTable ? Math.max(1, tableLevel) : 0;
    }

    /** Back to the settings of a paragraph without any. */
    void plainParagraph() {
        inTable = false;
        tableLevel = 1;
        outline = BODY_TEXT;
        style = -1;
    }

    /** Back to the settings of text without any. */
    void plainText(int defaultFont) {
        font = defaultFont;
        eastern = -1;
        hidden = false;
        deleted = false;
    }

    RtfState copy() {
        try {
            return (RtfState) clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
