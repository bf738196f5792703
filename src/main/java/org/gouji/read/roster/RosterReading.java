package org.gouji.read.roster;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Message;
import org.gouji.model.Roster;
import org.gouji.model.RosterMistake;

/**
 * What became of a roster file.
 *
 * @param roster the roster; empty where there is a mistake
 * @param found what is wrong, each with its line and the remedy; the first of them where there are very many
 */
public record RosterReading(Optional<Roster> roster, List<RosterMistake> found) {
    public RosterReading {
        found = List.copyOf(found);
    }

    /** What is wrong, in words. */
    public List<Message> mistakes() {
        return found.stream().map(RosterMistake::message).distinct().toList();
    }
}
