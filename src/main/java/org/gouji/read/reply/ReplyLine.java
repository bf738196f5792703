package org.gouji.read.reply;

import java.util.List;

/**
 * A row of a filled reply form.
 *
 * @param row where it stands: counts the rows of the form's table below its head, from 1; of a workbook its own row number
 * @param marks the bookmarks in it
 * @param number its 序号 as printed
 * @param problem what it answers
 * @param choice what the unit says to it
 * @param answer the same in its own words
 * @param explanation what was done, or why not
 * @param person who saw to it
 * @param done when
 */
public record ReplyLine(
        int row,
        List<String> marks,
        String number,
        String problem,
        Choice choice,
        String answer,
        String explanation,
        String person,
        String done) {
    public ReplyLine {
        marks = List.copyOf(marks);
    }

    /** What a unit says to a problem. */
    public enum Choice {
        /** 采纳. */
        ACCEPTED,
        /** 不采纳. */
        REFUSED,
        /** Written in words that are neither, or both boxes are ticked. */
        OTHER,
        /** Neither box is ticked. */
        NONE
    }

    /** Whether the unit wrote nothing into it. */
    public boolean blank() {
        return choice == Choice.NONE && explanation.isEmpty() && person.isEmpty() && done.isEmpty();
    }
}
