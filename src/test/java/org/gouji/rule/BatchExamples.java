package org.gouji.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.SourceFile;
import org.gouji.rule.batch.BatchRun;

/** Runs the rules over several reports on reports in memory. */
public final class BatchExamples {

    private BatchExamples() {}

    /** What they say of {@code reports}, which stand in the order of their paths. */
    public static List<Finding> findings(RuleEngine engine, Optional<Roster> roster, List<Report> reports) {
        Map<SourceFile, Report> bySource =
                reports.stream().collect(Collectors.toMap(Report::source, Function.identity()));
        BatchRun run = engine.batch(roster);
        reports.forEach(report -> run.add(run.entry(report)));
        return run.findings(source -> Optional.ofNullable(bySource.get(source)));
    }
}
