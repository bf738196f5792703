package org.gouji.rule.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.form.FormEdition;
import org.gouji.model.Finding;
import org.gouji.model.TableId;
import org.gouji.model.TableReading;
import org.gouji.model.TableReading.State;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;

/** The three tables are there and of the edition that the year asks for. */
public final class TableCheck implements ReportCheck {
    private final RuleEntry missing;
    private final RuleEntry edition;

    public TableCheck(RuleCatalogue rules) {
        missing = rules.entry("F-TAB-MISS");
        edition = rules.entry("F-TAB-ED");
    }

    @Override
    public List<Finding> check(AuditedReport report) {
        List<Finding> findings = new ArrayList<>();
        for (TableId table : TableId.values()) {
            if (report.report().table(table).state() == State.ABSENT) {
                findings.add(new Draft(missing, report.report().source())
                        .section(table.section())
                        .arg("table", table.name())
                        .finding());
            }
        }
        report.prescribed().flatMap(form -> otherEdition(report, form)).ifPresent(findings::add);
        return findings;
    }

    /** One finding for all tables: they were taken from one old form. */
    private Optional<Finding> otherEdition(AuditedReport report, FormEdition prescribed) {
        List<TableReading> others = Arrays.stream(TableId.values())
                .map(report.report()::table)
                .filter(t -> t.state() == State.FOUND && !t.edition().isEmpty())
                .filter(t -> !t.edition().equals(prescribed.id()))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        String tables =
                String.join(",", others.stream().map(t -> t.table().name()).toList());
        return Optional.of(new Draft(edition, report.report().source())
                .section(others.get(0).table().section())
                .expected(prescribed.id())
                .actual(others.get(0).edition())
                .arg("tables", tables)
                .arg("year", String.valueOf(report.report().year().orElseThrow()))
                .arg("basis", prescribed.basis())
                .evidence(tables)
                .finding());
    }
}
