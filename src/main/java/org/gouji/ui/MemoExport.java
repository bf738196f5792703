package org.gouji.ui;

import java.util.Optional;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Dialogs;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.finding.Undecided;
import org.gouji.ui.unit.UnitsState.Choice;
import org.gouji.work.SafeName;
import org.gouji.work.WriteMemo;

/** Asks what of the audit goes out and where to, then has it written. No Swing. */
record MemoExport(Session session, Dialogs dialogs, Texts texts) {

    /** Writes the memo of everything, or of the unit that is chosen in the tree or in the list. */
    void memo(boolean chosenUnitOnly) {
        session.note().flush();
        Choice choice = session.units().state().get().chosen();
        Optional<FindingLine> line = session.findings().state().get().chosen();
        Optional<String> unit = chosenUnitOnly
                ? session.units()
                        .state()
                        .get()
                        .chosenReport()
                        .map(r -> r.name())
                        .or(() -> line.map(FindingLine::unit))
                : Optional.empty();
        if (chosenUnitOnly && unit.isEmpty()) {
            dialogs.tell(texts.get("memo.title"), texts.get("memo.no.unit"));
            return;
        }
        Optional<Integer> year = chosenUnitOnly ? choice.year().filter(y -> y > 0) : Optional.empty();
        int open = Undecided.count(session.findings().listing().get(), unit, year);
        Optional<Boolean> includeOpen = open == 0 ? Optional.of(false) : dialogs.includeOpen(open);
        SentOffer sent = SentOffer.of(session, dialogs, texts, unit, year);
        includeOpen.ifPresent(include -> dialogs.memoFile(name(unit, year))
                .ifPresent(out -> session.jobs()
                        .writeMemo(
                                new WriteMemo.Request(unit, year, include, texts.language()),
                                out,
                                unit.isPresent() ? sent::ask : () -> {})));
    }

    private String name(Optional<String> unit, Optional<Integer> year) {
        String scope = unit.orElse("") + year.map(String::valueOf).orElse("");
        return SafeName.of(texts.get("memo.file", "scope", scope));
    }
}
