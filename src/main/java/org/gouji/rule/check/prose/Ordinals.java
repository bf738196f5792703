package org.gouji.rule.check.prose;

import java.util.HashMap;
import java.util.Map;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.finding.SentenceMask;
import org.gouji.rule.prose.Passage;

/** Counts findings of one rule whose sentences are the same but for their numbers. One report, one thread. */
final class Ordinals {
    private final Map<String, Integer> seen = new HashMap<>();

    /** The draft, known by the sentence around a span and marking the span. */
    Draft mark(Draft draft, Passage passage, int start, int end) {
        String sentence = passage.sentence(start, end);
        int ordinal = seen.merge(passage.section() + SentenceMask.hash(sentence), 1, Integer::sum) - 1;
        return draft.sentence(passage.span(start, end), sentence, ordinal);
    }
}
