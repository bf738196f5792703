package org.gouji.work.compare;

import java.util.List;
import org.gouji.model.Section;

/**
 * The prose of one section in both reports.
 *
 * @param section which
 * @param pairs all paragraphs of both, counterparts side by side, in their order
 */
public record SectionComparison(Section section, List<ParagraphPair> pairs) {
    public SectionComparison {
        pairs = List.copyOf(pairs);
    }

    /** How many places differ. */
    public int differences() {
        return pairs.stream().mapToInt(ParagraphPair::differences).sum();
    }
}
