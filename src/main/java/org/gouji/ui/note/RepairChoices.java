package org.gouji.ui.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Cause;
import org.gouji.model.Cause.Change;
import org.gouji.model.Cause.Repair;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.cause.CauseState;
import org.gouji.work.evidence.Outcome;

/**
 * The repairs that can be tried out, in words.
 *
 * @param heading what is said before them; empty where there are none and nothing is to be said
 * @param choices in their order
 * @param more how to ask for those that are not listed; empty where all are
 */
record RepairChoices(String heading, List<Choice> choices, Optional<String> more) {
    /** So many broken equations at once are called too many. */
    private static final int MANY = 12;

    RepairChoices {
        choices = List.copyOf(choices);
    }

    /**
     * One of them.
     *
     * @param number its number, from 0
     * @param row the row of the cell that changes, or how many change
     * @param change its column and what it would say, or the first of several changes
     * @param outcome what would hold then
     * @param slip the typing slip it looks like; empty where none fits
     * @param tried whether the report is shown with it
     */
    record Choice(int number, String row, String change, String outcome, String slip, boolean tried) {

        /** All of it on one line. */
        String line() {
            return String.join(" ", row, change, outcome, slip).strip();
        }
    }

    /** Nothing to try. */
    static RepairChoices none() {
        return new RepairChoices("", List.of(), Optional.empty());
    }

    /** The repairs of what is known; {@code broken} relations do not hold now. */
    static RepairChoices of(CauseState known, int broken, Wording wording) {
        Texts texts = wording.texts();
        Optional<Cause> cause = known.cause();
        if (cause.isEmpty()) {
            return none();
        }
        List<Repair> repairs = cause.get().repairs();
        if (repairs.isEmpty()) {
            return new RepairChoices(
                    texts.get(broken >= MANY ? "repair.none" : "repair.none.few"), List.of(), Optional.empty());
        }
        List<Choice> choices = new ArrayList<>();
        List<Repair> listed = known.listed();
        for (int i = 0; i < listed.size(); i++) {
            Repair repair = listed.get(i);
            choices.add(new Choice(
                    i,
                    row(repair, wording),
                    change(repair, wording),
                    known.evidence().outcome(repair).map(o -> holds(o, texts)).orElse(""),
                    slip(repair, texts),
                    known.picked().equals(Optional.of(i))));
        }
        String all = cause.get().more() ? "trial.more.least" : "trial.more";
        return new RepairChoices(
                texts.get(cause.get().unique() ? "trial.unique" : "trial.ties"),
                choices,
                listed.size() < repairs.size()
                        ? Optional.of(texts.get(all, "count", repairs.size()))
                        : Optional.empty());
    }

    private static String row(Repair repair, Wording wording) {
        return repair.changes().size() == 1
                ? wording.texts()
                        .get(
                                "trial.row",
                                "row",
                                wording.row(repair.changes().get(0).cell()))
                : wording.texts().get("trial.cells", "count", repair.changes().size());
    }

    private static String change(Repair repair, Wording wording) {
        Texts texts = wording.texts();
        Change first = repair.changes().get(0);
        String column = texts.get(
                "trial.column", "column", wording.column(first.cell()), "to", first.to(), "from", first.from());
        return repair.changes().size() == 1
                ? column
                : texts.get("trial.first", "row", wording.row(first.cell()), "column", column);
    }

    private static String slip(Repair repair, Texts texts) {
        String key = "repair.pattern." + repair.pattern();
        return texts.has(key) ? texts.get(key) : "";
    }

    /** How many relations would hold. */
    static String holds(Outcome outcome, Texts texts) {
        return texts.get(
                outcome.complete() ? "trial.all" : "trial.some",
                "judged",
                outcome.judged(),
                "before",
                outcome.before(),
                "after",
                outcome.after());
    }
}
