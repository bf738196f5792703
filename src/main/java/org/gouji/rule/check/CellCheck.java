package org.gouji.rule.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.CellId;
import org.gouji.model.FigureState;
import org.gouji.model.Finding;
import org.gouji.model.Severity;
import org.gouji.model.TableId;
import org.gouji.model.TableReading;
import org.gouji.model.TableReading.Oddity;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;

/** Cells that the form has and the document lacks, one finding per row; cells it has too many, one hint per table. */
public final class CellCheck implements ReportCheck {
    private final RuleEntry entry;

    public CellCheck(RuleCatalogue rules) {
        entry = rules.entry("F-CELLS");
    }

    @Override
    public List<Finding> check(AuditedReport report) {
        List<Finding> findings = new ArrayList<>();
        for (TableId table : TableId.values()) {
            if (report.ofForm(table)) {
                missing(report, table).values().forEach(cells -> findings.add(lacking(report, cells)));
                TableReading reading = report.report().table(table);
                odd(report, reading, Oddity.Kind.EXTRA_BLANK_CELL, "blank", findings);
                odd(report, reading, Oddity.Kind.EXTRA_CELL, "extra", findings);
                odd(report, reading, Oddity.Kind.UNKNOWN_ROW, "row", findings);
            }
        }
        return findings;
    }

    private static Map<String, List<CellId>> missing(AuditedReport report, TableId table) {
        Map<String, List<CellId>> rows = new LinkedHashMap<>();
        for (CellId cell : report.form().table(table).cells()) {
            if (report.report().figure(cell).state() == FigureState.MISSING) {
                rows.computeIfAbsent(cell.row(), r -> new ArrayList<>()).add(cell);
            }
        }
        return rows;
    }

    private Finding lacking(AuditedReport report, List<CellId> cells) {
        return new Draft(entry, report.report().source())
                .cells(cells)
                .arg("row", cells.get(0).address())
                .arg(
                        "cells",
                        String.join(",", cells.stream().map(CellId::address).toList()))
                .arg("count", String.valueOf(cells.size()))
                .variant(cells.size() > 1 ? "many" : "one")
                .finding();
    }

    private void odd(
            AuditedReport report, TableReading reading, Oddity.Kind kind, String variant, List<Finding> findings) {
        List<Oddity> odd =
                reading.oddities().stream().filter(o -> o.kind() == kind).toList();
        if (!odd.isEmpty()) {
            findings.add(new Draft(entry, report.report().source())
                    .section(reading.table().section())
                    .severity(Severity.HINT)
                    .actual(String.valueOf(odd.size()))
                    .arg("table", reading.table().name())
                    .evidence(String.join(
                            "; ",
                            odd.stream()
                                    .map(o -> (o.place().where() + " " + o.text()).strip())
                                    .toList()))
                    .variant(variant)
                    .finding());
        }
    }
}
