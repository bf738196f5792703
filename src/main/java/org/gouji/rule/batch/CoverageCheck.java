package org.gouji.rule.batch;

import java.util.Map;
import java.util.function.Consumer;
import org.gouji.model.Finding;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;

/** Every listed unit has a report for each year that it must and any unit reported on, and every report belongs to a listed unit. */
final class CoverageCheck implements BatchCheck {
    private final RuleEntry missing;
    private final RuleEntry unknown;

    CoverageCheck(RuleCatalogue rules) {
        missing = rules.entry("COVERAGE-MISSING");
        unknown = rules.entry("COVERAGE-UNKNOWN");
    }

    @Override
    public void check(Batch batch, Consumer<Finding> found) {
        batch.roster().ifPresent(roster -> {
            batch.years().forEach((year, entries) -> missing(roster, year, Batch.byUnit(entries), found));
            batch.entries().stream().filter(e -> !e.listed()).forEach(e -> found.accept(unknown(e)));
        });
    }

    /** A report that is not there is no file: such a finding names the unit only. */
    private void missing(Roster roster, int year, Map<String, BatchEntry> reports, Consumer<Finding> found) {
        for (RosterEntry entry : roster.entries()) {
            if (entry.isDue(year) && !reports.containsKey(entry.unit())) {
                found.accept(new Draft(missing)
                        .arg("unit", entry.unit())
                        .arg("year", String.valueOf(year))
                        .evidence(entry.unit() + " " + year)
                        .finding());
            }
        }
    }

    private Finding unknown(BatchEntry entry) {
        Draft draft = new Draft(unknown, entry.source())
                .arg("file", entry.source().name())
                .evidence(entry.unit());
        return entry.unit().isEmpty()
                ? draft.variant("unnamed").finding()
                : draft.actual(entry.unit()).variant("named").finding();
    }
}
