package org.gouji.read.reply;

import java.util.List;

/**
 * A filled reply form.
 *
 * @param headings what stands outside of its table, for example the title with the unit's name
 * @param lines its rows
 */
public record ReplyForm(List<String> headings, List<ReplyLine> lines) {
    public ReplyForm {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }
}
