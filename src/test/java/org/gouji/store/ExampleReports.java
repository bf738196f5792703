package org.gouji.store;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Anchor;
import org.gouji.model.CellId;
import org.gouji.model.CellPlace;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.LabelMatch;
import org.gouji.model.Message;
import org.gouji.model.Paragraph;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.SourceFile;
import org.gouji.model.TableId;
import org.gouji.model.TableReading;
import org.gouji.model.TextPlace;

/** Invented reports and findings, full enough to be stored. */
public final class ExampleReports {
    private static final List<CellId> CELLS = FormCatalogue.load().newest().cells();
    public static final CellId TOTAL = CellId.parse("T3.new.total");

    private ExampleReports() {}

    /** A full report whose figures all say {@code figure}; reports that differ in any argument differ in content. */
    public static Report report(String unit, int year, String path, int figure) {
        Map<CellId, Figure> figures = new LinkedHashMap<>();
        for (CellId cell : CELLS) {
            CellPlace place = new CellPlace(cell.table().ordinal() + 1, figures.size() % 30 + 1, figures.size() % 9);
            figures.put(cell, Figure.number(cell, BigDecimal.valueOf(figure), String.valueOf(figure), place));
        }
        String sha256 = String.format("%064x", (unit + year + path + figure).hashCode() & 0xffffffffL);
        return new Report(
                new SourceFile(path, sha256),
                unit.isEmpty() ? Optional.empty() : Optional.of(unit),
                year == 0 ? Optional.empty() : Optional.of(year),
                "2021",
                unit + year + "年政府信息公开工作年度报告",
                List.of(
                        new Paragraph(Section.PREAMBLE, false, unit + "年报", 0),
                        new Paragraph(Section.OVERVIEW, true, "一、总体情况", 1),
                        new Paragraph(Section.OVERVIEW, false, "本年共收到申请" + figure + "件。", 2)),
                figures,
                List.of(table(TableId.T2, 1), table(TableId.T3, 2), table(TableId.T4, 3)));
    }

    private static TableReading table(TableId id, int number) {
        List<LabelMatch> labels = CELLS.stream()
                .filter(c -> c.table() == id)
                .map(CellId::row)
                .distinct()
                .map(row -> new LabelMatch(id, LabelMatch.Kind.ROW, row, LabelMatch.How.EXACT, "行 " + row))
                .toList();
        return new TableReading(id, TableReading.State.FOUND, "2021", List.of(number), labels, List.of());
    }

    /** A broken sum of one report. */
    public static Finding finding(Report report, CellId cell, String expected, String actual, int cause) {
        return new Finding(
                "T3-ROW",
                "T3-ROW",
                Severity.ERROR,
                List.of(report.source()),
                List.of(cell, CellId.parse("T3.new.natural"), CellId.parse("T3.new.business")),
                Optional.of(expected),
                Optional.of(actual),
                new Message("rule.T3-ROW.message", Map.of("cell", cell.address(), "expected", expected)),
                expected + " ≠ " + actual,
                List.of(new TextPlace(Section.OVERVIEW, 2, 1, 4)),
                cause,
                List.of(new Finding.Suspect(cell, expected)),
                Anchor.of("T3-ROW", List.of(cell)));
    }

    /** A finding over two reports of a unit. */
    public static Finding carry(Report earlier, Report later) {
        CellId cell = CellId.parse("T3.carried_in.total");
        return new Finding(
                "YEAR-CARRY",
                "YEAR-CARRY",
                Severity.WARNING,
                List.of(earlier.source(), later.source()),
                List.of(cell),
                Optional.of("1"),
                Optional.of("2"),
                Message.of("rule.YEAR-CARRY.message"),
                "1 ≠ 2",
                List.of(),
                0,
                List.of(),
                Anchor.of("YEAR-CARRY", List.of(cell)));
    }
}
