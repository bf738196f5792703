package org.gouji.read.match;

import java.util.List;
import java.util.Map;
import org.gouji.model.Paragraph;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.TableId;
import org.gouji.model.TableReading;
import org.gouji.read.Extract;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.Vocabulary;

/**
 * Tells a report from what only looks like one.
 *
 * @param words expressions of reports and of the old form
 * @param oldFormLastYear last year of the form that Gouji does not read
 * @param fewestSections with so many of the six sections a document without tables is a report
 */
record Plausibility(Vocabulary words, int oldFormLastYear, int fewestSections) {
    private static final int LEAST_PROSE = 40;
    private static final int HEAD = 60;

    /** Throws with the reason where {@code report} is none. */
    void check(Report report, boolean tables, int headings, Extract extract, List<String> lines)
            throws UnreadableFileException {
        if (report.table(TableId.T3).state() == TableReading.State.ABSENT) {
            checkIsReport(report, tables, headings, lines);
        }
        if (!tables && extract.pictures() > 0) {
            throw new UnreadableFileException(
                    "read.failed.pictures", Map.of("count", String.valueOf(extract.pictures())));
        }
        if (!tables && headings == 0) {
            throw new UnreadableFileException("read.failed.noTables");
        }
        if (tables && !ReportMatcher.hasNumber(report) && prose(report) < LEAST_PROSE) {
            throw new UnreadableFileException("read.failed.emptyForm");
        }
    }

    private void checkIsReport(Report report, boolean tables, int headings, List<String> lines)
            throws UnreadableFileException {
        boolean old = report.year().filter(y -> y <= oldFormLastYear).isPresent();
        String head = String.join("", lines.subList(0, Math.min(lines.size(), HEAD)));
        boolean named = Vocabulary.found(words.report(), LabelText.narrow(report.title() + head));
        if (!tables && named && (old || Vocabulary.found(words.oldForm(), LabelText.narrow(String.join("", lines))))) {
            throw new UnreadableFileException(
                    "read.failed.oldForm",
                    Map.of("year", report.year().map(String::valueOf).orElse("—")));
        }
        if (headings < fewestSections && !named) {
            throw new UnreadableFileException("read.failed.unrelated");
        }
    }

    /** Length of the text in the sections; hints in brackets as a form has them do not count. */
    private static int prose(Report report) {
        return report.paragraphs().stream()
                .filter(p -> !p.heading() && p.section() != Section.PREAMBLE)
                .map(Paragraph::text)
                .filter(t -> !t.matches("^[（(].*[）)]$"))
                .mapToInt(String::length)
                .sum();
    }
}
