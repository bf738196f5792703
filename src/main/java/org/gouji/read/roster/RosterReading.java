package org.gouji.read.roster;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Message;
import org.gouji.model.Roster;

/**
 * What became of a roster file.
 *
 * @param roster the roster; empty where there is a mistake
 * @param mistakes what is wrong, each with its line and the remedy; the first of them where there are very many
 */
public record RosterReading(Optional<Roster> roster, List<Message> mistakes) {
    public RosterReading {
        mistakes = List.copyOf(mistakes);
    }
}
