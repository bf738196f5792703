package org.gouji.rule.check;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.CellId;
import org.gouji.model.FigureState;
import org.gouji.model.Finding;
import org.gouji.model.Severity;
import org.gouji.model.TableId;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;

/** Blank value cells: one finding per table with their number, never one per cell. */
public final class BlankCheck implements ReportCheck {
    private final RuleEntry tableTwo;
    private final RuleEntry others;
    private final List<String> oftenBlank;

    public BlankCheck(RuleCatalogue rules) {
        tableTwo = rules.entry("T2-BLANK");
        others = rules.entry("F-BLANK");
        oftenBlank = tableTwo.parameters("oftenBlank");
    }

    @Override
    public List<Finding> check(AuditedReport report) {
        List<Finding> findings = new ArrayList<>();
        for (TableId table : TableId.values()) {
            List<CellId> cells = report.form().table(table).cells();
            List<CellId> blank = cells.stream()
                    .filter(c -> report.report().figure(c).state() == FigureState.BLANK)
                    .toList();
            if (!blank.isEmpty()) {
                findings.add(finding(report, table, blank, cells.size()));
            }
        }
        return findings;
    }

    private Finding finding(AuditedReport report, TableId table, List<CellId> blank, int all) {
        RuleEntry entry = table == TableId.T2 ? tableTwo : others;
        boolean habit = table == TableId.T2 && blank.stream().allMatch(c -> oftenBlank.contains(c.row()));
        return new Draft(entry, report.report().source())
                .cells(blank)
                .section(table.section())
                .severity(habit ? Severity.HINT : entry.severity())
                .actual(String.valueOf(blank.size()))
                .arg("table", table.name())
                .arg("all", String.valueOf(all))
                .evidence(blank.size() + "/" + all)
                .variant(report.unfilled().stream().anyMatch(c -> c.table() == table) ? "total" : "cells")
                .finding();
    }
}
