package org.gouji.rule.check.limits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.TableId;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.check.AuditedReport;
import org.gouji.rule.check.ReportCheck;
import org.gouji.rule.check.kind.UnitKind;
import org.gouji.rule.check.kind.UnitName;
import org.gouji.rule.check.kind.UnitNames;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.finding.Formula;

/** Figures that a unit of this kind cannot have, or should have: rules of government, normative documents, decisions, nothing at all. */
public final class PowersCheck implements ReportCheck {
    private final UnitNames names = UnitNames.load();
    private final RuleEntry rulesOfGovernment;
    private final RuleEntry documents;
    private final RuleEntry office;
    private final RuleEntry enforcement;
    private final RuleEntry nothing;
    private final RuleEntry county;
    private final Pattern enforcing;
    private final Pattern compiled;

    public PowersCheck(RuleCatalogue rules) {
        rulesOfGovernment = rules.entry("P-GZ");
        documents = rules.entry("P-GFX-DEPT");
        office = rules.entry("P-XK-OFFICE");
        enforcement = rules.entry("P-XK-ZERO");
        nothing = rules.entry("P-ALLZERO");
        county = rules.entry("P-COUNTY-ZERO");
        enforcing = Pattern.compile(enforcement.parameter("units"));
        compiled = Pattern.compile(county.parameter("compiled"));
    }

    @Override
    public List<Finding> check(AuditedReport report) {
        UnitName unit = names.parse(report.report().unit().orElse(""));
        List<Finding> findings = new ArrayList<>();
        if (unit.full().isEmpty()) {
            return findings;
        }
        String opening = opening(report);
        boolean forAll = compiled.matcher(opening).find();
        if (unit.belowCity()) {
            largest(report, Amounts.cells(report, TableId.T2, "regulations", "*"))
                    .ifPresent(c -> findings.add(draft(rulesOfGovernment, report, unit, c)));
        }
        if (documents.parameters("kinds").contains(unit.kind().key())) {
            largest(report, Amounts.cells(report, TableId.T2, "normative", "*"))
                    .filter(c -> amount(report, c).compareTo(new BigDecimal(documents.parameter("least"))) >= 0)
                    .ifPresent(c -> findings.add(draft(documents, report, unit, c)));
        }
        List<String> decisions = office.parameters("cells");
        if (unit.kind() == UnitKind.OFFICE && !forAll) {
            largest(report, decisions).ifPresent(c -> findings.add(draft(office, report, unit, c)));
        }
        boolean enforces = enforcing.matcher(unit.full()).find();
        if (Amounts.nothing(report)) {
            nothing(report, unit, enforces).ifPresent(findings::add);
        } else if (enforces && Amounts.zero(report, decisions)) {
            findings.add(draft(enforcement, report, unit, CellId.parse(decisions.get(0))));
        }
        if (forAll && Amounts.zero(report, decisions)) {
            findings.add(draft(county, report, unit, CellId.parse(decisions.get(0))));
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

    private static String opening(AuditedReport report) {
        StringBuilder text = new StringBuilder();
        report.report().paragraphs().stream()
                .filter(p -> p.section() == Section.PREAMBLE)
                .forEach(p -> text.append(p.text()).append('\n'));
        return text.toString();
    }

    private static Optional<CellId> largest(AuditedReport report, List<String> cells) {
        return cells.stream()
                .map(CellId::parse)
                .filter(c -> report.amount(c).filter(a -> a.signum() > 0).isPresent())
                .max((a, b) -> amount(report, a).compareTo(amount(report, b)));
    }

    private static BigDecimal amount(AuditedReport report, CellId cell) {
        return report.amount(cell).orElse(BigDecimal.ZERO);
    }

    private static Finding draft(RuleEntry entry, AuditedReport report, UnitName unit, CellId cell) {
        String value = Formula.plain(amount(report, cell));
        return new Draft(entry, report.report().source())
                .cells(List.of(cell))
                .actual(value)
                .arg("cell", cell.address())
                .arg("unit", unit.full())
                .evidence(value)
                .finding();
    }
}
