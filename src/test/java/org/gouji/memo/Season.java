package org.gouji.memo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Anchor;
import org.gouji.model.Cause;
import org.gouji.model.CellId;
import org.gouji.model.Decision;
import org.gouji.model.Discrepancy;
import org.gouji.model.Finding;
import org.gouji.model.Message;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.SourceFile;
import org.gouji.model.TextPlace;
import org.gouji.rule.catalogue.VerdictRules;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;

/** An invented season of audits. A message that is no key of a text shows as it is, so findings say here what they mean. */
public final class Season {
    public static final Instant NEW_YEAR_EVE = Instant.parse("2026-01-05T16:30:00Z");
    public static final List<String> UNITS = List.of(
            "云岭县人民政府办公室",
            "云岭县水利局",
            "云岭县农业农村局",
            "云岭县市场监督管理局",
            "云岭县住房和城乡建设局",
            "云岭县文化广播电视和旅游局",
            "云岭县石桥坪镇人民政府",
            "云岭县柳溪乡人民政府");

    private Season() {}

    public static ReviewedReport report(long id, String unit, int year) {
        return new ReviewedReport(id, Optional.of(unit), Optional.of(year), unit + year + ".docx", false);
    }

    /** A broken row sum of table three. */
    public static Finding row(String row, Severity severity, String message, String evidence, int cause) {
        CellId total = CellId.parse("T3." + row + ".total");
        return finding("T3-ROW", severity, List.of(total), message, evidence, List.of(), cause, Section.PREAMBLE);
    }

    /** A broken column sum of table three. */
    public static Finding column(String column, String message, String evidence, int cause) {
        CellId total = CellId.parse("T3.total." + column);
        return finding("T3-COL", Severity.ERROR, List.of(total), message, evidence, List.of(), cause, Section.PREAMBLE);
    }

    /** A sentence that names the wrong period. */
    public static Finding sentence(String message, String evidence) {
        return finding(
                "TEXT-PERIOD",
                Severity.WARNING,
                List.of(),
                message,
                evidence,
                List.of(new TextPlace(Section.OVERVIEW, 3, 0, 10)),
                0,
                Section.OVERVIEW);
    }

    /** Blank cells in table four. */
    public static Finding blank(String message) {
        CellId cell = CellId.parse("T4.review.upheld");
        return finding("FORM-BLANK", Severity.HINT, List.of(cell), message, "", List.of(), 0, Section.PREAMBLE);
    }

    private static Finding finding(
            String rule,
            Severity severity,
            List<CellId> cells,
            String message,
            String evidence,
            List<TextPlace> places,
            int cause,
            Section section) {
        return new Finding(
                rule,
                rule,
                severity,
                List.of(new SourceFile("报告.docx", "")),
                cells,
                Optional.empty(),
                Optional.empty(),
                new Message(message, Map.of()),
                evidence,
                places,
                cause,
                List.of(),
                new Anchor(rule, cells, section, "", 0));
    }

    public static AuditItem item(ReviewedReport report, boolean open, Finding... findings) {
        return new AuditItem(
                report,
                new Discrepancy(List.of(findings)),
                open ? Decision.OPEN : Decision.CONFIRMED,
                List.of("国办公开办函〔2021〕30号", "表三：总计等于各栏之和"),
                Optional.empty(),
                "unit@2021|" + findings[0].anchor().text(),
                Optional.empty());
    }

    /** The same discrepancy, and how it may be mended. */
    public static AuditItem caused(AuditItem item, Cause cause) {
        return new AuditItem(
                item.report(),
                item.discrepancy(),
                item.decision(),
                item.basis(),
                Optional.of(cause),
                item.key(),
                item.sentence());
    }

    /** Four kinds of discrepancies in turn, spread over the reports. */
    public static List<AuditItem> items(List<ReviewedReport> reports, int count) {
        List<AuditItem> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ReviewedReport report = reports.get(i * reports.size() / count);
            items.add(
                    switch (i % 4) {
                        case 0 ->
                            item(
                                    report,
                                    false,
                                    row("denied_internal", Severity.ERROR, "总计填报1件，各列合计7件，相差6件。", "7=7≠1", 1),
                                    column("natural", "（七）总计填报16件，各项合计22件。", "9+6+7=22≠16", 1));
                        case 1 ->
                            item(
                                    report,
                                    false,
                                    sentence("统计期限应为2022年1月1日至2022年12月31日。", "本年度报告统计期限为2021年1月1日至2022年12月31日"));
                        case 2 -> item(report, false, blank("表四有5个数据单元格为空，没有数据的应当填0。"));
                        default ->
                            item(
                                    report,
                                    false,
                                    row("carried_in", Severity.ERROR, "上年报告结转下年度继续办理3件，本年上年结转填报2件，两年不衔接。", "3 ≠ 2", 0));
                    });
        }
        return items;
    }

    public static AuditResult batch(List<ReviewedReport> reports, List<AuditItem> items, boolean includeOpen) {
        return new AuditResult(Optional.empty(), reports, items, 0, includeOpen, NEW_YEAR_EVE);
    }

    public static AuditResult letter(ReviewedReport report, boolean includeOpen, AuditItem... items) {
        return new AuditResult(report.unit(), List.of(report), List.of(items), 0, includeOpen, NEW_YEAR_EVE);
    }

    public static Memo memo(AuditResult audit, Language language) {
        FormCatalogue forms = FormCatalogue.load();
        return new AuditMemo(new Wording(Texts.load(language), forms), forms, policy(), 20).of(audit);
    }

    public static Memo memo(AuditResult audit) {
        return memo(audit, Language.ZH);
    }

    /** The verdict as the product gives it. */
    private static Conclusion.Policy policy() {
        VerdictRules rules = VerdictRules.load();
        return new Conclusion.Policy(findings -> rules.of(findings, false));
    }
}
