package org.gouji.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Verdict;
import org.gouji.text.BeijingTime;
import org.gouji.text.Texts;
import org.gouji.ui.overview.Grid.Cell;
import org.gouji.ui.states.BesideView;
import org.gouji.work.overview.Coverage;
import org.gouji.work.overview.OverviewCell;
import org.gouji.work.overview.OverviewReport;

/** What the overview says, in one language. Immutable. */
final class OverviewWords {
    private final Texts texts;

    OverviewWords(Texts texts) {
        this.texts = texts;
    }

    /** How it stands with a report. */
    String of(Coverage coverage) {
        return texts.get("overview.coverage." + coverage.key());
    }

    /** The same for narrow cells. */
    String brief(Coverage coverage) {
        return texts.get("overview.coverage.brief." + coverage.key());
    }

    /** The verdict, or that there is none yet. */
    String of(Optional<Verdict> verdict) {
        return verdict.map(v -> texts.get("verdict." + v.key())).orElse(texts.get("overview.unchecked"));
    }

    /** The text of a cell of the list; nothing where the unit has no report to speak of. */
    String of(OverviewLine line, OverviewColumn column) {
        Optional<OverviewReport> report = line.report();
        return switch (column) {
            case UNIT -> line.unit().name();
            case COVERAGE -> of(line.cell().coverage());
            case VERDICT -> report.map(r -> of(r.verdict())).orElse("");
            case SIGNED ->
                report.flatMap(OverviewReport::signed)
                        .map(signed -> texts.get(
                                signed.changed() ? "overview.signed.changed" : "overview.signed",
                                "author",
                                signed.author()))
                        .orElse("");
            case ERRORS -> count(line, line.open().errors());
            case WARNINGS -> count(line, line.open().warnings());
            case HINTS -> count(line, line.open().hints());
            case READING -> report.map(this::reading).orElse("");
            case ALIKE -> report.filter(r -> !r.alike().isEmpty()).isPresent() ? texts.get("overview.alike") : "";
            case RECEIVED -> line.cell().received().map(LocalDate::toString).orElse("");
            case DEADLINE ->
                line.unit().deadline().map(day -> day.toString().substring(2)).orElse("");
            case VERSION -> report.map(r -> String.valueOf(r.version())).orElse("");
            case REPORTS ->
                line.cell().reports().isEmpty()
                        ? ""
                        : String.valueOf(line.cell().reports().size());
        };
    }

    private static String count(OverviewLine line, int count) {
        return line.cell().reports().isEmpty() && count == 0 ? "" : String.valueOf(count);
    }

    private String reading(OverviewReport report) {
        List<String> parts = new ArrayList<>();
        if (report.unread() > 0) {
            parts.add(texts.get("overview.reading.unread", "count", report.unread()));
        }
        if (report.doubtful() > 0) {
            parts.add(texts.get("overview.reading.doubtful", "count", report.doubtful()));
        }
        return parts.isEmpty()
                ? texts.get("overview.reading.whole")
                : String.join(texts.get("overview.reading.separator"), parts);
    }

    /** What more there is to say of a cell of the list. */
    String tip(OverviewLine line, OverviewColumn column) {
        Optional<OverviewReport> report = line.report();
        return switch (column) {
            case COVERAGE -> coverage(line.cell());
            case RECEIVED ->
                report.map(r -> texts.get(
                                r.received().isPresent() ? "overview.received.tip" : "overview.received.unknown",
                                "imported",
                                BeijingTime.day(r.imported()),
                                "received",
                                of(line, column)))
                        .orElse("");
            case DEADLINE -> texts.get("overview.deadline.tip");
            case READING ->
                report.map(r -> texts.get("overview.reading.tip", "doubtful", r.doubtful(), "unread", r.unread()))
                        .orElse("");
            case SIGNED ->
                report.flatMap(OverviewReport::signed)
                        .map(signed -> BesideView.told(signed, texts))
                        .orElse("");
            case ALIKE -> of(line, column).isEmpty() ? "" : texts.get("overview.alike.tip");
            default -> of(line, column);
        };
    }

    private String coverage(OverviewCell cell) {
        return texts.get(
                "overview.tip." + cell.coverage().key(),
                "count",
                cell.reports().size(),
                "file",
                cell.chief().map(OverviewReport::file).or(cell::failed).orElse(""));
    }

    /** A cell of the years in one sentence. */
    String year(OverviewLine line, int year, Cell cell) {
        return texts.get(
                "overview.years.tip",
                "unit",
                line.unit().name(),
                "year",
                year,
                "coverage",
                cell.coverage().map(this::of).orElse(""),
                "verdict",
                cell.verdict()
                        .map(v -> texts.get("overview.years.verdict", "verdict", of(Optional.of(v))))
                        .orElse(""),
                "count",
                cell.count() == 0 ? "" : texts.get("overview.years.errors", "count", cell.count()));
    }

    /** A cell of the rules in one sentence. */
    String rule(OverviewLine line, String rule, Cell cell) {
        return texts.get(
                cell.nothing() ? "overview.rules.tip.nothing" : "overview.rules.tip",
                "unit",
                line.unit().name(),
                "rule",
                rule,
                "count",
                cell.count());
    }

    /** A cell of a grid for a spreadsheet: the number, or how it stands where there is no report. */
    String of(Cell cell) {
        boolean none = cell.count() == 0
                && cell.coverage()
                        .filter(c -> c != Coverage.REPORTED && c != Coverage.LATE && c != Coverage.DUPLICATE)
                        .isPresent();
        return none ? of(cell.coverage().orElseThrow()) : String.valueOf(cell.count());
    }
}
