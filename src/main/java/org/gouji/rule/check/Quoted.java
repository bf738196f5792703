package org.gouji.rule.check;

import java.util.List;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.TextPlace;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Alike;
import org.gouji.rule.finding.Draft;

/** Starts findings about claims: quotes the prose, and counts findings that would otherwise be the same. One report at a time. */
final class Quoted {
    private final AuditedReport report;
    private final Alike others = new Alike();

    Quoted(AuditedReport report) {
        this.report = report;
    }

    /** A finding that marks {@code phrase}, with the sentence as evidence, known by its chief cell and the sentence. */
    Draft draft(RuleEntry entry, List<CellId> cells, TextPlace phrase, TextPlace sentence) {
        return mark(new Draft(entry, report.report().source()).cells(cells), phrase, sentence);
    }

    /** The same for a finding that is begun already and has its cells. */
    Draft mark(Draft draft, TextPlace phrase, TextPlace sentence) {
        return draft.sentence(phrase, text(sentence), others).arg("quote", text(phrase));
    }

    /** The prose at a place. */
    String text(TextPlace place) {
        return Optional.of(report.report().paragraphs().get(place.paragraph()).text())
                .map(t -> t.substring(place.start(), place.end()).strip())
                .orElseThrow();
    }
}
