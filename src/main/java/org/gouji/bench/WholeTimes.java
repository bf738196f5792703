package org.gouji.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.bench.page.Reading;
import org.gouji.bench.report.InventedReport;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.gouji.read.Extract;
import org.gouji.read.Vocabulary;
import org.gouji.read.match.ReportMatcher;
import org.gouji.rule.batch.BatchRun;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Progress;
import org.gouji.work.Toolbox;

/** What many reports take together: from files to findings on all cores, and the search for copies. */
final class WholeTimes {
    private static final BigDecimal USUAL = new BigDecimal("0.6");
    private static final int IMPORTED = 400;
    private static final int ROUNDS = 3;

    private final Toolbox tools;
    private final long seed;
    private final Consumer<Measurement> told;

    WholeTimes(Toolbox tools, long seed, Consumer<Measurement> told) {
        this.tools = tools;
        this.seed = seed;
        this.told = told;
    }

    /** From files to findings on all cores: microseconds of the clock for each report. */
    void files(Path folder) {
        Path files = folder.resolve("corpus");
        new GenerateReports(tools.forms()).run(files, IMPORTED, seed, USUAL, List.of(), Progress.none());
        long[] imports = new long[ROUNDS];
        long[] importsWorked = new long[ROUNDS];
        long[] checks = new long[ROUNDS];
        long[] checksWorked = new long[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            try (OpenedWorkspace workspace = OpenedWorkspace.open(tools, folder.resolve("whole" + round + ".gouji"))) {
                long work = Footprint.worked();
                long start = System.nanoTime();
                workspace.imports().run(List.of(files.resolve("files")), Progress.none());
                long imported = System.nanoTime();
                long importedWork = Footprint.worked();
                workspace.checks().run(Progress.none());
                if (round >= 0) {
                    imports[round] = (imported - start) / IMPORTED;
                    checks[round] = (System.nanoTime() - imported) / IMPORTED;
                    importsWorked[round] = (importedWork - work) / IMPORTED;
                    checksWorked[round] = (Footprint.worked() - importedWork) / IMPORTED;
                }
            }
        }
        told.accept(Measurement.micros("import.all", imports, importsWorked));
        told.accept(Measurement.micros("check.all", checks, checksWorked));
    }

    /** One thread, and the first round only warms up: milliseconds for all. */
    void copies(List<InventedReport> invented) {
        Map<SourceFile, Report> reports = new LinkedHashMap<>();
        ReportMatcher matcher = new ReportMatcher(tools.forms(), Vocabulary.load());
        for (InventedReport report : invented) {
            Extract extract = new Extract(Reading.of(report.blocks()), 0, false);
            Report matched =
                    StageTimes.done(e -> matcher.match(new SourceFile(report.path(), report.path()), e), extract);
            reports.put(matched.source(), matched);
        }
        long[] nanos = new long[ROUNDS];
        long[] worked = new long[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            long work = Footprint.worked();
            long start = System.nanoTime();
            BatchRun run = tools.rules().batch(Optional.empty());
            reports.values().forEach(report -> run.add(run.entry(report)));
            run.findings(source -> Optional.ofNullable(reports.get(source)), finding -> {});
            if (round >= 0) {
                nanos[round] = System.nanoTime() - start;
                worked[round] = Footprint.worked() - work;
            }
        }
        told.accept(Measurement.millis("copies", nanos, worked));
    }
}
