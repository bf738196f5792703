package org.gouji.work.compare;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.TextPlace;
import org.gouji.rule.likeness.Likeness;
import org.gouji.rule.likeness.MaskedText;

/** Finds where passages of masked texts are printed. A passage over several sections is cut there: a whole report is no passage. */
record PassageCut(Report left, MaskedText first, Report right, MaskedText second) {

    List<Passage> bySection(Likeness.Passage passage) {
        List<Passage> pieces = new ArrayList<>();
        int from = 0;
        while (from < passage.length()) {
            int to = from + 1;
            while (to < passage.length() && !sectionsChange(passage, to)) {
                to++;
            }
            pieces.add(new Passage(
                    printed(left, first.places(left, passage.first() + from, passage.first() + to)),
                    printed(right, second.places(right, passage.second() + from, passage.second() + to)),
                    to - from));
            from = to;
        }
        return pieces;
    }

    private boolean sectionsChange(Likeness.Passage passage, int at) {
        return section(left, first, passage.first() + at) != section(left, first, passage.first() + at - 1)
                || section(right, second, passage.second() + at) != section(right, second, passage.second() + at - 1);
    }

    private static Section section(Report report, MaskedText text, int at) {
        return report.paragraphs().get(text.paragraph(at)).section();
    }

    /**
     * Only letters count: figures and punctuation up to the ends of a paragraph belong to the passage, so that it is printed whole.
     * A number is masked as one character that stands where it begins, and belongs to it to its end.
     */
    private static List<TextPlace> printed(Report report, List<TextPlace> places) {
        return places.stream()
                .map(place -> {
                    String text = report.paragraphs().get(place.paragraph()).text();
                    int end = place.end();
                    while (end < text.length()
                            && Character.isDigit(text.charAt(end - 1))
                            && Character.isDigit(text.charAt(end))) {
                        end++;
                    }
                    boolean first = text.substring(0, place.start()).chars().noneMatch(Character::isLetter);
                    boolean last = text.substring(end).chars().noneMatch(Character::isLetter);
                    return new TextPlace(
                            place.section(), place.paragraph(), first ? 0 : place.start(), last ? text.length() : end);
                })
                .toList();
    }
}
