package org.gouji.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.form.FormCatalogue;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.Section;
import org.gouji.rule.batch.BatchRun;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.check.AuditedReport;
import org.gouji.rule.check.DuplicateCheck;
import org.gouji.rule.check.ReportCheck;
import org.gouji.rule.check.UnitCheck;

/** Runs the rules of the catalogue. Same reports, same findings, in the same order. Any thread. */
public final class RuleEngine {
    private final FormCatalogue forms;
    private final RuleCatalogue rules;
    private final List<ReportCheck> reportChecks;
    private final List<UnitCheck> unitChecks;
    private final DuplicateCheck duplicates;

    /** An engine with the rules of {@code rules}. */
    public RuleEngine(FormCatalogue forms, RuleCatalogue rules) {
        this.forms = forms;
        this.rules = rules;
        this.reportChecks = CodedChecks.ofReports(forms, rules);
        this.unitChecks = CodedChecks.ofUnits(rules);
        this.duplicates = new DuplicateCheck(rules);
    }

    /** An engine with the rules of resources/rules. */
    public static RuleEngine load(FormCatalogue forms) {
        return new RuleEngine(forms, RuleCatalogue.load(forms));
    }

    /** The rules it runs. */
    public RuleCatalogue catalogue() {
        return rules;
    }

    /** The rules that need one report only. */
    public Checked check(Report report) {
        AuditedReport audited = AuditedReport.of(report, forms);
        List<Finding> findings = new ArrayList<>();
        reportChecks.forEach(c -> findings.addAll(c.check(audited)));
        if (findings.size() > 1) {
            findings.sort(formOrder(audited));
        }
        return Causes.join(audited, findings);
    }

    /**
     * The rules over the reports of one unit: year against year, and two reports for one year.
     *
     * @param reports all reports of the unit whose year is known, in the order of their paths; of two for one year the last counts
     */
    public List<Finding> checkUnit(List<Report> reports) {
        Map<Integer, Map<String, Report>> years = new TreeMap<>();
        for (Report report : reports) {
            report.year()
                    .ifPresent(year -> years.computeIfAbsent(year, y -> new LinkedHashMap<>())
                            .putIfAbsent(report.source().sha256(), report));
        }
        List<Finding> findings = new ArrayList<>();
        AuditedReport earlier = null;
        for (Map<String, Report> ofYear : years.values()) {
            List<Report> same = List.copyOf(ofYear.values());
            findings.addAll(duplicates.check(same));
            AuditedReport later = AuditedReport.of(same.get(same.size() - 1), forms);
            if (earlier != null
                    && later.report().year().get() - earlier.report().year().get() == 1) {
                for (UnitCheck check : unitChecks) {
                    findings.addAll(check.check(earlier, later));
                }
            }
            earlier = later;
        }
        return findings;
    }

    /** A run over all reports of a batch; with a roster also coverage, and parents against children. */
    public BatchRun batch(Optional<Roster> roster) {
        return new BatchRun(forms, rules, roster);
    }

    /** Section by section; in a section what concerns it as a whole, then its cells; then the order of the catalogue. */
    private Comparator<Finding> formOrder(AuditedReport report) {
        Map<CellId, Integer> order = report.form().order();
        return Comparator.comparingInt((Finding f) -> section(f).number())
                .thenComparingInt(f -> f.anchor().cells().stream()
                        .findFirst()
                        .map(c -> order.getOrDefault(c, order.size()))
                        .orElse(-1))
                .thenComparingInt(f -> rules.position(f.check()))
                .thenComparingInt(
                        f -> f.places().isEmpty() ? -1 : f.places().get(0).paragraph())
                .thenComparingInt(
                        f -> f.places().isEmpty() ? -1 : f.places().get(0).start());
    }

    private static Section section(Finding finding) {
        return finding.anchor().cells().isEmpty()
                ? finding.anchor().section()
                : AuditedReport.section(finding.anchor().cells().get(0).table());
    }
}
