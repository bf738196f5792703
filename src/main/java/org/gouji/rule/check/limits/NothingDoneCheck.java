package org.gouji.rule.check.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.check.AuditedReport;
import org.gouji.rule.check.ReportCheck;
import org.gouji.rule.check.kind.UnitKind;
import org.gouji.rule.check.kind.UnitName;
import org.gouji.rule.finding.Draft;

/** Tables of nothing but zeros, or without any decision, of units of which there should be some. */
public final class NothingDoneCheck implements ReportCheck {
    private final RuleEntry enforcement;
    private final RuleEntry nothing;
    private final RuleEntry county;
    private final List<String> decisions;
    private final Pattern enforcing;
    private final Compilation compilation;

    public NothingDoneCheck(RuleCatalogue rules) {
        enforcement = rules.entry("P-XK-ZERO");
        nothing = rules.entry("P-ALLZERO");
        county = rules.entry("P-COUNTY-ZERO");
        decisions = rules.entry("P-XK-OFFICE").parameters("cells");
        enforcing = Pattern.compile(enforcement.parameter("units"));
        compilation = new Compilation(rules);
    }

    @Override
    public List<Finding> check(AuditedReport report) {
        UnitName unit = report.unit();
        List<Finding> findings = new ArrayList<>();
        if (unit.full().isEmpty()) {
            return findings;
        }
        boolean undecided = Amounts.zero(report, decisions);
        UnitFigures figures = new UnitFigures(report, unit);
        boolean enforces = enforcing.matcher(unit.full()).find();
        if (Amounts.nothing(report)) {
            nothing(report, unit, enforces).ifPresent(findings::add);
        } else if (enforces && undecided) {
            findings.add(figures.finding(enforcement, CellId.parse(decisions.get(0))));
        }
        if (undecided && compilation.forAll(report)) {
            findings.add(figures.finding(county, CellId.parse(decisions.get(0))));
        }
        return findings;
    }

    private Optional<Finding> nothing(AuditedReport report, UnitName unit, boolean enforces) {
        boolean small = unit.kind() == UnitKind.TOWNSHIP || unit.kind() == UnitKind.SUBDISTRICT;
        if (!enforces && !small) {
            return Optional.empty();
        }
        return Optional.of(new Draft(nothing, report.report().source())
                .section(Section.DISCLOSURE)
                .severity(enforces ? nothing.severity() : Severity.HINT)
                .arg("unit", unit.full())
                .finding());
    }
}
