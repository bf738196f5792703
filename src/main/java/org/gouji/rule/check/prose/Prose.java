package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.rule.check.AuditedReport;
import org.gouji.rule.check.kind.UnitName;
import org.gouji.rule.pattern.Written;

/** The prose of a report, prepared once for all rules that read it. Immutable, any thread. */
final class Prose {
    private final AuditedReport audited;
    private final UnitName unit;
    private final List<Passage> passages;
    private final String whole;
    private final Written written;
    private final int[] starts;

    Prose(AuditedReport audited, UnitName unit) {
        this.audited = audited;
        this.unit = unit;
        this.passages = new ArrayList<>();
        this.starts = new int[audited.report().paragraphs().size()];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            Passage passage = new Passage(audited.report().paragraphs().get(i), i);
            passages.add(passage);
            starts[i] = all.length();
            all.append(passage.text()).append('\n');
        }
        this.whole = all.toString();
        this.written = new Written(whole);
    }

    AuditedReport audited() {
        return audited;
    }

    Report report() {
        return audited.report();
    }

    UnitName unit() {
        return unit;
    }

    Optional<Integer> year() {
        return report().year();
    }

    /** The paragraphs in order, headings included. */
    List<Passage> passages() {
        return passages;
    }

    /** All of it, a line a paragraph. */
    String whole() {
        return whole;
    }

    /** All of it, to seek many expressions in. */
    Written written() {
        return written;
    }

    /** The paragraph a character of {@link #whole()} belongs to. */
    Passage at(int offset) {
        return passages.get(paragraph(offset));
    }

    /** Where a character of {@link #whole()} stands in its paragraph. */
    int within(int offset) {
        return offset - starts[paragraph(offset)];
    }

    private int paragraph(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The paragraphs of a section without its headings, a line each. */
    String of(Section section) {
        return passages.stream()
                .filter(p -> p.section() == section && !p.heading())
                .map(Passage::text)
                .collect(Collectors.joining("\n"));
    }

    /** Whether there is enough prose to miss something in it. */
    boolean told() {
        return passages.stream().anyMatch(p -> !p.heading() && p.section() != Section.PREAMBLE);
    }
}
