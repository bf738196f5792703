package org.gouji.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Anchor;
import org.gouji.model.Cause;
import org.gouji.model.CellId;
import org.gouji.model.CellPlace;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.model.Finding;
import org.gouji.model.Message;
import org.gouji.model.Paragraph;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.SourceFile;
import org.gouji.model.TableId;
import org.gouji.model.TableReading;
import org.gouji.model.TextPlace;
import org.gouji.model.Verdict;
import org.gouji.rule.Checked;
import org.gouji.work.CheckOutcome;
import org.gouji.work.CheckedFile;
import org.gouji.work.Toolbox;
import org.gouji.work.Verdicts;

/** A small result of a check that has everything in it once. */
final class Fixture {
    private static final CellId NATURAL = CellId.parse("T3.denied_internal.natural");
    private static final CellId TOTAL = CellId.parse("T3.denied_internal.total");
    private static final CellId COLUMN = CellId.parse("T3.total.natural");
    private static final CellId CARRIED = CellId.parse("T3.carried_in.natural");
    private static final CellId FEES = CellId.parse("T2.fees.amount");

    private static final SourceFile FIRST = new SourceFile("in/2021/甲.docx", "a1");
    private static final SourceFile SECOND = new SourceFile("in/2022/乙.docx", "b2");
    private static final SourceFile COPY = new SourceFile("in/2022/乙（副本）.docx", "b2");
    private static final SourceFile BROKEN = new SourceFile("in/图\u0007片.jpg", "");

    private Fixture() {}

    static CheckOutcome outcome() {
        Report first = report(FIRST, 2021, TableReading.State.FOUND);
        Report second = report(SECOND, 2022, TableReading.State.ABSENT);
        Reading.Failed failed = new Reading.Failed(BROKEN, Message.of("file.denied", "file", BROKEN.path()));
        return new CheckOutcome(
                List.of(
                        new CheckedFile(new Reading.Read(first), checked(), Optional.empty()),
                        new CheckedFile(new Reading.Read(second), nothing(), Optional.empty()),
                        new CheckedFile(new Reading.Read(copy(second)), nothing(), Optional.of(SECOND)),
                        new CheckedFile(failed, nothing(), Optional.empty())),
                List.of(finding("YEAR-CARRY", Severity.ERROR, List.of(FIRST, SECOND), CARRIED, 0, List.of())),
                false);
    }

    static CheckOutcome clean() {
        Report report = report(FIRST, 2021, TableReading.State.FOUND);
        CheckedFile file = new CheckedFile(new Reading.Read(report), nothing(), Optional.empty());
        return new CheckOutcome(List.of(file), List.of(), false);
    }

    static Map<SourceFile, Verdict> verdicts(CheckOutcome outcome) {
        return new Verdicts(Toolbox.load()).of(outcome);
    }

    static Checked nothing() {
        return new Checked(List.of(), List.of());
    }

    private static Checked checked() {
        List<Finding.Suspect> suspects = List.of(new Finding.Suspect(NATURAL, "1"));
        Finding sentence = new Finding(
                "TEXT-PERIOD",
                "TEXT-PERIOD",
                Severity.WARNING,
                List.of(FIRST),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Message.of("test.sentence"),
                "统计期限为 \"全年\"",
                List.of(new TextPlace(Section.PREAMBLE, 1, 3, 9)),
                0,
                List.of(),
                new Anchor("TEXT-PERIOD", List.of(), Section.PREAMBLE, "s", 0));
        return new Checked(
                List.of(
                        finding("T3-ROW", Severity.ERROR, List.of(FIRST), TOTAL, 1, suspects),
                        finding("T3-COL", Severity.ERROR, List.of(FIRST), COLUMN, 1, suspects),
                        sentence),
                List.of(new Cause(
                        1,
                        false,
                        List.of(new Cause.Repair(List.of(new Cause.Change(NATURAL, "7", "1")), "substitution")),
                        true)));
    }

    static Finding finding(
            String rule,
            Severity severity,
            List<SourceFile> reports,
            CellId cell,
            int cause,
            List<Finding.Suspect> suspects) {
        return new Finding(
                rule,
                rule,
                severity,
                reports,
                List.of(cell, NATURAL),
                Optional.of("7"),
                Optional.of("1"),
                Message.of("test." + rule),
                "7 ≠ 1",
                List.of(),
                cause,
                suspects,
                Anchor.of(rule, List.of(cell)));
    }

    private static Report report(SourceFile source, int year, TableReading.State state) {
        Map<CellId, Figure> figures = new LinkedHashMap<>();
        figures.put(FEES, Figure.number(FEES, new BigDecimal("12.50"), "12.50万元", new CellPlace(1, 9, 2)));
        figures.put(NATURAL, Figure.number(NATURAL, new BigDecimal("7"), "7", new CellPlace(2, 12, 4, 3)));
        figures.put(
                COLUMN,
                new Figure(
                        COLUMN, FigureState.BLANK, Optional.empty(), "—", Optional.of(new CellPlace(2, 29, 4)), true));
        figures.put(TOTAL, Figure.missing(TOTAL));
        return new Report(
                source,
                Optional.of("青禾县水利局"),
                Optional.of(year),
                "2021",
                "报告",
                List.of(new Paragraph(Section.PREAMBLE, false, "正文", 0)),
                figures,
                List.of(new TableReading(TableId.T2, state, "2021", List.of(1), List.of(), List.of())));
    }

    private static Report copy(Report report) {
        return new Report(
                COPY,
                report.unit(),
                report.year(),
                report.edition(),
                report.title(),
                report.paragraphs(),
                report.figures(),
                report.tables());
    }
}
