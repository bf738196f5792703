package org.gouji.rule.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.TextPlace;

/**
 * The prose of a section without what tells units apart: letters only, every number a {@code #}, own names left out. Each
 * character keeps where it was printed.
 */
public final class MaskedText {
    private static final Pattern LONG_NUMBER = Pattern.compile("\\p{Nd}{7,}");

    private final String text;
    private final int[] paragraphs;
    private final int[] offsets;

    MaskedText(String text, int[] paragraphs, int[] offsets) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.offsets = offsets;
    }

    /** The masked text. */
    public String text() {
        return text;
    }

    /** Its length in characters. */
    public int length() {
        return text.length();
    }

    /** The paragraph of the report in which a character is printed. */
    public int paragraph(int at) {
        return paragraphs[at];
    }

    /** Where the characters {@code start} to {@code end} are printed: a span for each paragraph they touch. */
    public List<TextPlace> places(Section section, int start, int end) {
        return places(paragraph -> section, start, end);
    }

    /** The same in the masked prose of a whole report: each span names the section its paragraph stands in. */
    public List<TextPlace> places(Report report, int start, int end) {
        return places(paragraph -> report.paragraphs().get(paragraph).section(), start, end);
    }

    private List<TextPlace> places(IntFunction<Section> sections, int start, int end) {
        List<TextPlace> places = new ArrayList<>();
        int from = start;
        while (from < end) {
            int to = from + 1;
            while (to < end && paragraphs[to] == paragraphs[from]) {
                to++;
            }
            places.add(new TextPlace(
                    sections.apply(paragraphs[from]), paragraphs[from], offsets[from], offsets[to - 1] + 1));
            from = to;
        }
        return places;
    }

    /** The words of a report at these places, at most {@code most} characters; long numbers may be somebody's telephone. */
    public static String shortened(Report report, List<TextPlace> places, int most) {
        StringBuilder words = new StringBuilder();
        places.forEach(p -> words.append(report.paragraphs().get(p.paragraph()).text(), p.start(), p.end()));
        String safe = LONG_NUMBER.matcher(words).replaceAll("#");
        return safe.length() <= most ? safe : safe.substring(0, most) + "……";
    }
}
