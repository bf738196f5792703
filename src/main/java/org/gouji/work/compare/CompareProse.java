package org.gouji.work.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Paragraph;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.work.compare.ParagraphPair.Placed;

/** The prose of two reports, section by section; paragraphs are compared with their counterparts of the same section only. */
final class CompareProse {
    /** Steps that a comparison may take in all, well under a second of work; long texts are cut more coarsely to stay within. */
    private static final int STEPS = 10_000_000;

    private final Report left;
    private final Report right;
    private final WordDiff words;
    private final ParagraphAlignment alignment;

    CompareProse(Report left, Report right) {
        this.left = left;
        this.right = right;
        int patience = STEPS / (length(left) + length(right) + 1);
        words = new WordDiff(patience);
        alignment = new ParagraphAlignment(patience);
    }

    private static int length(Report report) {
        return (int) Math.min(
                STEPS / 2,
                report.paragraphs().stream().mapToLong(p -> p.text().length()).sum());
    }

    /** The sections that at least one report has, those of the form in its order. */
    List<SectionComparison> sections() {
        List<SectionComparison> sections = new ArrayList<>();
        for (Section section : Section.values()) {
            List<ParagraphPair> pairs = new ArrayList<>();
            pairs.addAll(pairs(placed(left, section, true), placed(right, section, true)));
            pairs.addAll(pairs(placed(left, section, false), placed(right, section, false)));
            if (!pairs.isEmpty()) {
                sections.add(new SectionComparison(section, pairs));
            }
        }
        return sections;
    }

    private List<ParagraphPair> pairs(List<Placed> first, List<Placed> second) {
        return alignment.align(texts(first), texts(second)).stream()
                .map(pair -> pair(at(first, pair.left()), at(second, pair.right())))
                .toList();
    }

    private ParagraphPair pair(Optional<Placed> first, Optional<Placed> second) {
        List<Edit> edits = first.isPresent() && second.isPresent()
                ? words.between(
                        first.get().paragraph().text(), second.get().paragraph().text())
                : List.of();
        return new ParagraphPair(first, second, edits);
    }

    private static Optional<Placed> at(List<Placed> paragraphs, int position) {
        return position == ParagraphAlignment.NONE ? Optional.empty() : Optional.of(paragraphs.get(position));
    }

    private static List<String> texts(List<Placed> paragraphs) {
        return paragraphs.stream().map(p -> p.paragraph().text()).toList();
    }

    private static List<Placed> placed(Report report, Section section, boolean heading) {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < report.paragraphs().size(); i++) {
            Paragraph paragraph = report.paragraphs().get(i);
            if (paragraph.section() == section
                    && paragraph.heading() == heading
                    && !paragraph.text().isBlank()) {
                placed.add(new Placed(i, paragraph));
            }
        }
        return placed;
    }
}
