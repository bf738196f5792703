package org.gouji.rule.batch;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Finding;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.model.SourceFile;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;

/** A parent's report against the sum of its children's, where all of them have reported. */
final class ParentCheck implements BatchCheck {
    private final RuleEntry incomplete;
    private final FamilySums sums;

    ParentCheck(FormCatalogue forms, RuleCatalogue rules) {
        incomplete = rules.entry("AGG-MISS");
        sums = new FamilySums(forms, rules);
    }

    @Override
    public void check(Batch batch, Consumer<Finding> found) {
        batch.roster()
                .ifPresent(roster ->
                        batch.years().forEach((year, entries) -> year(roster, year, Batch.byUnit(entries), found)));
    }

    private void year(Roster roster, int year, Map<String, BatchEntry> reports, Consumer<Finding> found) {
        for (RosterEntry entry : roster.entries()) {
            List<RosterEntry> children = roster.children(entry.unit(), year);
            BatchEntry parent = reports.get(entry.unit());
            if (children.isEmpty() || parent == null) {
                continue;
            }
            List<BatchEntry> reported = children.stream()
                    .map(RosterEntry::unit)
                    .filter(reports::containsKey)
                    .map(reports::get)
                    .toList();
            if (reported.size() < children.size()) {
                found.accept(missing(parent, reported, children, reports));
            } else {
                sums.compare(parent, reported).forEach(found);
            }
        }
    }

    private Finding missing(
            BatchEntry parent, List<BatchEntry> reported, List<RosterEntry> children, Map<String, BatchEntry> reports) {
        String names = children.stream()
                .map(RosterEntry::unit)
                .filter(unit -> !reports.containsKey(unit))
                .collect(Collectors.joining("、"));
        return new Draft(incomplete, family(parent, reported))
                .expected(String.valueOf(children.size()))
                .actual(String.valueOf(reported.size()))
                .arg("unit", parent.unit())
                .arg("year", String.valueOf(parent.year().orElseThrow()))
                .arg("count", String.valueOf(children.size() - reported.size()))
                .arg("missing", names)
                .variant("reports")
                .evidence(names)
                .finding();
    }

    /** The files of a family, the parent's first. */
    static SourceFile[] family(BatchEntry parent, List<BatchEntry> children) {
        SourceFile[] files = new SourceFile[children.size() + 1];
        files[0] = parent.source();
        for (int i = 0; i < children.size(); i++) {
            files[i + 1] = children.get(i).source();
        }
        return files;
    }
}
