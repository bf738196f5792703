package org.gouji.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Section;
import org.gouji.work.compare.Comparison;
import org.gouji.work.compare.ParagraphPair;
import org.gouji.work.compare.SectionComparison;

/**
 * A line of the prose side by side.
 *
 * @param section the section it belongs to
 * @param pair two paragraphs; empty where the line is the head of the section
 */
public record ProseLine(Section section, Optional<ParagraphPair> pair) {

    /** The lines of a comparison; {@code only} those that differ, and the heads of sections that have such. */
    static List<ProseLine> of(Comparison comparison, boolean only) {
        List<ProseLine> lines = new ArrayList<>();
        for (SectionComparison section : comparison.prose()) {
            List<ProseLine> pairs = section.pairs().stream()
                    .filter(pair -> !only || !pair.same())
                    .map(pair -> new ProseLine(section.section(), Optional.of(pair)))
                    .toList();
            if (!pairs.isEmpty()) {
                lines.add(new ProseLine(section.section(), Optional.empty()));
                lines.addAll(pairs);
            }
        }
        return lines;
    }
}
