package org.gouji.rule.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.rule.check.kind.UnitName;
import org.gouji.rule.pattern.Written;

/** The prose of a report, prepared once for all rules that read it. Immutable, any thread. */
public final class Prose {
    private final Report report;
    private final UnitName unit;
    private final List<Passage> passages;
    private final Written written;
    private final int[] starts;

    /** The prose of a report on this unit. */
    public Prose(Report report, UnitName unit) {
        this.report = report;
        this.unit = unit;
        List<Passage> read = new ArrayList<>();
        this.starts = new int[report.paragraphs().size()];
        int length = 0;
        for (int i = 0; i < starts.length; i++) {
            Passage passage = new Passage(report.paragraphs().get(i), i);
            read.add(passage);
            starts[i] = length;
            length += passage.text().length() + 1;
        }
        this.passages = List.copyOf(read);
        this.written = new Written(lines(read, length));
    }

    private static char[] lines(List<Passage> passages, int length) {
        char[] lines = new char[length];
        int end = 0;
        for (Passage passage : passages) {
            String text = passage.text();
            text.getChars(0, text.length(), lines, end);
            end += text.length();
            lines[end++] = '\n';
        }
        return lines;
    }

    /** The report. */
    public Report report() {
        return report;
    }

    /** The unit it reports on. */
    public UnitName unit() {
        return unit;
    }

    /** The year it reports on. */
    public Optional<Integer> year() {
        return report.year();
    }

    /** The paragraphs in order, headings included. */
    public List<Passage> passages() {
        return passages;
    }

    /** All of it, a line a paragraph. */
    public String whole() {
        return written.text();
    }

    /** All of it, to seek many expressions in. */
    public Written written() {
        return written;
    }

    /** The paragraph a character of {@link #whole()} belongs to. */
    public Passage at(int offset) {
        return passages.get(paragraph(offset));
    }

    /** Where a character of {@link #whole()} stands in its paragraph. */
    public int within(int offset) {
        return offset - starts[paragraph(offset)];
    }

    private int paragraph(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** How many characters the paragraphs of a section have, its headings left out. */
    public int length(Section section) {
        return passages.stream()
                .filter(p -> p.section() == section && !p.heading())
                .mapToInt(p -> p.text().length())
                .sum();
    }

    /** Whether there is enough prose to miss something in it. */
    public boolean told() {
        return passages.stream().anyMatch(p -> !p.heading() && p.section() != Section.PREAMBLE);
    }
}
