package org.gouji.ui.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Message;
import org.gouji.model.RosterColumn;
import org.gouji.model.RosterEntry.Kind;
import org.gouji.model.RosterMistake;
import org.gouji.work.roster.RosterSheet;

/**
 * The roster while it is edited.
 *
 * @param sheet what is written there now
 * @param kept what is kept in the workspace
 * @param usual the days that count where the office sets none
 * @param chosen the row that is chosen, from 0; -1: none
 * @param mistakes what is wrong
 * @param strangers units with reports that are not on the list
 * @param told what became of the last thing that was done; a text of a file's mistakes may have several lines
 * @param undo what can be taken back
 * @param redo what can be repeated
 * @param loaded whether it was read already
 */
public record RosterState(
        RosterSheet sheet,
        RosterSheet kept,
        Map<Kind, String> usual,
        int chosen,
        List<RosterMistake> mistakes,
        List<Stranger> strangers,
        List<Message> told,
        boolean undo,
        boolean redo,
        boolean loaded) {

    /** A unit with so many reports that the list does not have, and the listed unit whose name is most like its own. */
    public record Stranger(String name, int reports, Optional<String> like) {}

    public RosterState {
        mistakes = List.copyOf(mistakes);
        strangers = List.copyOf(strangers);
        told = List.copyOf(told);
    }

    static RosterState empty() {
        return new RosterState(
                RosterSheet.EMPTY,
                RosterSheet.EMPTY,
                Map.of(),
                -1,
                List.of(),
                List.of(),
                List.of(),
                false,
                false,
                false);
    }

    /** Whether something is not kept yet. */
    public boolean changed() {
        return !sheet.equals(kept);
    }

    /** What is wrong with a cell; with its row as a whole where {@code column} is the first. */
    public Optional<RosterMistake> mistake(int row, RosterColumn column) {
        return mistakes.stream()
                .filter(m -> m.line() == row + 1 && m.column().orElse(RosterColumn.UNIT) == column)
                .findFirst();
    }
}
