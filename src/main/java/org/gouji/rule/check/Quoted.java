package org.gouji.rule.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Anchor;
import org.gouji.model.CellId;
import org.gouji.model.TextPlace;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.finding.SentenceMask;

/** Starts findings about claims: quotes the prose, and counts findings that would otherwise be the same. One report at a time. */
final class Quoted {
    private final AuditedReport report;
    private final Map<Anchor, Integer> seen = new HashMap<>();

    Quoted(AuditedReport report) {
        this.report = report;
    }

    /** A finding that marks {@code phrase}, with the sentence as evidence, known by its chief cell and the sentence. */
    Draft draft(RuleEntry entry, List<CellId> cells, TextPlace phrase, TextPlace sentence) {
        return mark(new Draft(entry, report.report().source()).cells(cells), phrase, sentence);
    }

    /** The same for a finding that is begun already and has its cells. */
    Draft mark(Draft draft, TextPlace phrase, TextPlace sentence) {
        String words = text(sentence);
        Anchor begun = draft.anchor();
        Anchor anchor = new Anchor(begun.check(), begun.cells(), phrase.section(), SentenceMask.hash(words), 0);
        int ordinal = seen.merge(anchor, 1, Integer::sum) - 1;
        return draft.sentence(phrase, words, ordinal).arg("quote", text(phrase));
    }

    /** The prose at a place. */
    String text(TextPlace place) {
        return Optional.of(report.report().paragraphs().get(place.paragraph()).text())
                .map(t -> t.substring(place.start(), place.end()).strip())
                .orElseThrow();
    }
}
