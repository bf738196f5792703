package org.gouji.work.reply;

import java.util.List;
import org.gouji.model.Message;

/**
 * A filled reply form against a workspace; nothing is kept yet.
 *
 * @param answers what belongs to a discrepancy, in the order of the form
 * @param mistakes why the file cannot be read, or rows that belong to nothing here
 * @param blank how many rows the unit left empty
 */
public record Reply(List<Answer> answers, List<Message> mistakes, int blank) {
    public Reply {
        answers = List.copyOf(answers);
        mistakes = List.copyOf(mistakes);
    }

    /** The answers that are not in the notes yet. */
    public List<Answer> fresh() {
        return answers.stream().filter(a -> !a.known()).toList();
    }
}
