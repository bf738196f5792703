package org.gouji.ui.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Cause;
import org.gouji.model.Cause.Repair;
import org.gouji.model.Discrepancy;
import org.gouji.text.RepairWords;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.cause.CauseState;
import org.gouji.ui.note.Explanation.Line;
import org.gouji.ui.note.Explanation.Part;

/** What the note panel says of repairs: the only one is named, equally small ones are listed and can be marked in turn. */
record RepairPart(Wording wording, Discrepancy discrepancy) {
    /** So many broken equations at once are called too many. */
    private static final int MANY = 12;

    /** One part, or none where the discrepancy has no cause. */
    List<Part> of(CauseState known) {
        return known.cause()
                .map(cause -> List.of(new Part("", lines(cause, known))))
                .orElse(List.of());
    }

    private List<Line> lines(Cause cause, CauseState known) {
        Texts texts = wording.texts();
        if (cause.repairs().isEmpty()) {
            boolean many = discrepancy.findings().size() >= MANY;
            return List.of(Line.of(texts.get(many ? "repair.none" : "repair.none.few")));
        }
        RepairWords words = new RepairWords(wording);
        if (cause.unique()) {
            String repair = words.repair(cause.repairs().get(0));
            String line = texts.get("repair.unique", "repair", repair, "holds", holds(known.whole()));
            return List.of(new Line(line, Optional.of(0), true));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(texts.get("repair.ties")));
        List<Repair> listed = known.listed();
        for (int i = 0; i < listed.size(); i++) {
            boolean marked = listed.get(i).equals(known.marked().orElseThrow());
            String mark = marked ? texts.get("repair.ties.marked") : "";
            lines.add(new Line(words.repair(listed.get(i)) + mark, Optional.of(i), marked));
        }
        words.rest(cause, listed.size()).forEach(rest -> lines.add(Line.of(rest)));
        return lines;
    }

    private String holds(boolean whole) {
        Texts texts = wording.texts();
        return whole
                ? texts.get(
                        "repair.holds.table",
                        "table",
                        texts.get("table." + discrepancy.cells().get(0).table()))
                : texts.get("repair.holds.some", "count", discrepancy.findings().size());
    }
}
