package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.gouji.model.Finding;
import org.gouji.model.Severity;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.prose.Passage;
import org.gouji.rule.prose.Prose;

/**
 * Phrases that should not be there; resources/rules/phrases.yaml explains the parameters. One finding a phrase, or one a report
 * that marks all of them.
 */
final class PhraseRule implements ProseRule {
    private final RuleEntry entry;
    private final List<Phrase> phrases;
    private final Applies applies;
    private final Excuses unless;
    private final boolean headings;
    private final boolean grouped;

    PhraseRule(RuleEntry entry) {
        this.entry = entry;
        this.phrases = new ArrayList<>();
        entry.parameters("patterns").forEach(p -> phrases.add(Phrase.of(p, entry.severity())));
        Parameters.texts(entry, "hints").forEach(p -> phrases.add(Phrase.of(p, Severity.HINT)));
        this.applies = new Applies(entry);
        this.unless = Parameters.excuses(entry, "unless");
        this.headings = Parameters.has(entry, "headings");
        this.grouped = Parameters.has(entry, "grouped");
    }

    @Override
    public List<Finding> read(Prose prose) {
        if (!applies.to(prose)) {
            return List.of();
        }
        PhraseHits hits = new PhraseHits(entry, prose);
        for (Phrase phrase : phrases) {
            phrase.pattern().each(prose.written(), match -> add(prose, phrase, match, hits));
        }
        return grouped ? hits.together() : hits.oneByOne();
    }

    private void add(Prose prose, Phrase phrase, Matcher match, PhraseHits hits) {
        Passage passage = prose.at(match.start());
        int start = prose.within(match.start());
        int end = start + match.end() - match.start();
        boolean wanted = end > start
                && end <= passage.text().length()
                && (headings || !passage.heading())
                && applies.in(passage.section())
                && !hits.overlap(passage, start, end);
        if (wanted && !unless.in(passage.sentence(start, end))) {
            hits.add(phrase, passage, start, end, match);
        }
    }
}
