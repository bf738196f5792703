package org.gouji.ui.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.Anchor;
import org.gouji.model.CellId;
import org.gouji.model.CellPlace;
import org.gouji.model.Decision;
import org.gouji.model.Discrepancy;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.model.Finding;
import org.gouji.model.LabelMatch;
import org.gouji.model.Message;
import org.gouji.model.Paragraph;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.SourceFile;
import org.gouji.model.TableReading;
import org.gouji.model.TextPlace;
import org.gouji.model.Unit;
import org.gouji.model.Verdict;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.ReportRow;

/** Invented reports and discrepancies for the tests of presenters and views. */
public final class SampleReports {
    private SampleReports() {}

    /** A report of {@code unit}: every cell a number but for a blank, a missing, an unreadable and a doubtful one. */
    public static Report report(FormCatalogue forms, String unit, int year) {
        FormEdition edition = forms.forYear(year).orElseThrow();
        Map<CellId, Figure> figures = new LinkedHashMap<>();
        int i = 0;
        for (CellId cell : edition.cells()) {
            CellPlace place = new CellPlace(1 + cell.table().ordinal(), 3 + i / 7, 1 + i % 7);
            String text = String.valueOf(i % 11 == 0 ? 12 : 0);
            figures.put(cell, Figure.number(cell, new BigDecimal(text), text, place));
            i++;
        }
        odd(figures, "T3.partial.natural", FigureState.BLANK, "", false);
        odd(figures, "T3.partial.business", FigureState.BLANK, "/", false);
        odd(figures, "T3.partial.research", FigureState.MISSING, "", false);
        odd(figures, "T3.partial.welfare", FigureState.UNREADABLE, "1o", false);
        SourceFile source = new SourceFile("报告/" + year + "/" + unit + ".docx", "sha-" + unit + year);
        return new Report(
                source,
                Optional.of(unit),
                Optional.of(year),
                edition.id(),
                unit + year + "年政府信息公开工作年度报告",
                prose(edition, unit, year),
                figures,
                edition.tables().stream()
                        .map(t -> new TableReading(
                                t.id(),
                                TableReading.State.FOUND,
                                edition.id(),
                                List.of(1),
                                List.<LabelMatch>of(),
                                List.of()))
                        .toList());
    }

    private static void odd(
            Map<CellId, Figure> figures, String address, FigureState state, String text, boolean doubtful) {
        CellId cell = CellId.parse(address);
        figures.computeIfPresent(
                cell, (c, old) -> new Figure(cell, state, Optional.empty(), text, old.place(), doubtful));
    }

    private static List<Paragraph> prose(FormEdition edition, String unit, int year) {
        List<Paragraph> all = new ArrayList<>();
        all.add(new Paragraph(Section.PREAMBLE, true, unit + year + "年政府信息公开工作年度报告", 0));
        String[] numbers = {"一", "二", "三", "四", "五", "六"};
        for (Section section : Section.statutory()) {
            all.add(new Paragraph(
                    section,
                    true,
                    numbers[section.number() - 1] + "、"
                            + edition.section(section).title(),
                    all.size()));
            if (section == Section.OVERVIEW) {
                all.add(new Paragraph(
                        section,
                        false,
                        "本报告所列数据的统计期限自" + year + "年1月1日至" + (year - 1) + "年12月31日止。全年收到政府信息公开申请12件，均已按期答复，未发生收费。",
                        all.size()));
            }
            if (section == Section.PROBLEMS) {
                all.add(new Paragraph(section, false, "一是公开内容与群众需求还有差距，二是队伍稳定性不够。下一步将加强学习，定期检查。", all.size()));
            }
            if (section == Section.OTHER) {
                all.add(new Paragraph(section, false, "无其他需要报告的事项。", all.size()));
            }
        }
        return all;
    }

    /** The list's row of a report. */
    public static ReportRow row(long id, Report report) {
        return new ReportRow(
                id,
                report.source().path(),
                Optional.of(unit(report)),
                report.year(),
                report.edition(),
                report.partial(),
                Optional.of(Verdict.REVISE));
    }

    /** The unit of a report, its name as id. */
    public static Unit unit(Report report) {
        return new Unit("unit-" + report.unit().orElse("?"), report.unit().orElse("?"));
    }

    /** A finding of some rule about the report as a whole. */
    public static Finding about(Report report, String rule, Severity severity) {
        return new Finding(
                rule,
                rule,
                severity,
                List.of(report.source()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Message.of("与另一份报告雷同"),
                "",
                List.of(),
                0,
                List.of(),
                Anchor.of(rule, List.of()));
    }

    /** A broken row of table three. */
    public static Finding rowSum(Report report, String row, Severity severity) {
        CellId total = CellId.parse("T3." + row + ".total");
        List<CellId> cells = new ArrayList<>(List.of(total));
        for (String column : List.of("natural", "business", "research", "welfare", "legal", "other")) {
            cells.add(CellId.parse("T3." + row + "." + column));
        }
        return new Finding(
                "T3-ROW",
                "T3-ROW",
                severity,
                List.of(report.source()),
                cells,
                Optional.of("12"),
                Optional.of("9"),
                Message.of("总计不等于六类申请人之和"),
                "12 + 0 + 0 + 0 + 0 + 0 = 12 ≠ 9",
                List.of(),
                0,
                List.of(),
                Anchor.of("T3-ROW", List.of(total)));
    }

    /** A wrong period in the prose. */
    public static Finding period(Report report) {
        int at = 2;
        String text = report.paragraphs().get(at).text();
        return new Finding(
                "TEXT-PERIOD",
                "TEXT-PERIOD",
                Severity.WARNING,
                List.of(report.source()),
                List.of(),
                Optional.of(report.year().orElseThrow() + "年12月31日"),
                Optional.of(report.year().orElseThrow() - 1 + "年12月31日"),
                Message.of("统计期限的终止年份与报告年度不一致"),
                text.substring(0, text.indexOf('。') + 1),
                List.of(new TextPlace(Section.OVERVIEW, at, 9, text.indexOf("止"))),
                0,
                List.of(),
                new Anchor("TEXT-PERIOD", List.of(), Section.OVERVIEW, "period", 0));
    }

    /** A discrepancy of one finding, nobody has decided. */
    public static DiscrepancyRow open(long reportId, Report report, Finding finding) {
        String key = unit(report).id() + "@" + report.year().orElse(0) + "|"
                + finding.anchor().text();
        return new DiscrepancyRow(
                key,
                0,
                reportId,
                Optional.of(unit(report)),
                report.year(),
                new Discrepancy(List.of(finding)),
                List.of(key),
                Decision.OPEN,
                false,
                Optional.empty());
    }

    /** The same under a number. */
    static DiscrepancyRow numbered(DiscrepancyRow row, int number) {
        return new DiscrepancyRow(
                row.id(),
                number,
                row.reportId(),
                row.unit(),
                row.year(),
                row.discrepancy(),
                row.keys(),
                row.decision(),
                row.changed(),
                row.note());
    }
}
