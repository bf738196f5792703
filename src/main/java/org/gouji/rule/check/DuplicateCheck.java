package org.gouji.rule.check;

import java.util.List;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;

/** Two different reports of one unit and year: all are named, the last in the order of paths counts. */
public final class DuplicateCheck {
    private final RuleEntry entry;

    public DuplicateCheck(RuleCatalogue rules) {
        entry = rules.entry("COVERAGE-DUPLICATE");
    }

    /** {@code reports}: all of one unit and year, different in content, in the order of their paths. */
    public List<Finding> check(List<Report> reports) {
        if (reports.size() < 2) {
            return List.of();
        }
        SourceFile[] files = reports.stream().map(Report::source).toArray(SourceFile[]::new);
        Report last = reports.get(reports.size() - 1);
        return List.of(new Draft(entry, files)
                .actual(String.valueOf(files.length))
                .arg("unit", last.unit().orElse(""))
                .arg("year", last.year().map(String::valueOf).orElse(""))
                .arg("file", last.source().name())
                .evidence(String.join(
                        "; ", reports.stream().map(r -> r.source().path()).toList()))
                .finding());
    }
}
