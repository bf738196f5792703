package org.gouji.rule.check.prose;

import org.gouji.rule.finding.Alike;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.prose.Passage;

/** Counts findings of one rule whose sentences are the same but for their numbers. One report, one thread. */
final class Ordinals {
    private final Alike others = new Alike();

    /** The draft, known by the sentence around a span and marking the span. */
    Draft mark(Draft draft, Passage passage, int start, int end) {
        return draft.sentence(passage.span(start, end), passage.sentence(start, end), others);
    }
}
