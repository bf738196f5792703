package org.gouji.work;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.gouji.rule.Checked;
import org.gouji.store.CheckedReport;
import org.gouji.store.KeyedFinding;
import org.gouji.store.ReportHead;
import org.gouji.store.Session;
import org.gouji.store.Workspace;

/** Runs all rules over a workspace and replaces its findings; notes stay. */
public final class CheckReports {
    /** Reports whose findings are saved in one transaction. */
    private static final int AT_ONCE = 50;

    private final Clock clock;
    private final Workspace workspace;
    private final Function<Report, Checked> checkReport;
    private final Function<List<Report>, List<Finding>> checkUnit;

    /** A check of {@code workspace}. */
    public CheckReports(Toolbox tools, Workspace workspace) {
        this(tools.clock(), workspace, tools.rules()::check, tools.rules()::checkUnit);
    }

    /** The same with other rules. */
    CheckReports(
            Clock clock,
            Workspace workspace,
            Function<Report, Checked> checkReport,
            Function<List<Report>, List<Finding>> checkUnit) {
        this.clock = clock;
        this.workspace = workspace;
        this.checkReport = checkReport;
        this.checkUnit = checkUnit;
    }

    /** Checks every report; returns false where it was cancelled, the findings of before then stay. */
    public boolean run(Progress progress) {
        long run = workspace.change(session -> session.findings().start(clock.instant()));
        boolean complete = check(run, progress);
        forget(
                complete
                        ? session -> session.findings().forgetBefore(run)
                        : session -> session.findings().forget(run));
        return complete;
    }

    private boolean check(long run, Progress progress) {
        List<ReportHead> heads = workspace.read(session -> session.reports().list());
        Batch batch = new Batch(run, heads, progress);
        List<List<Long>> units = workspace.read(session -> session.reports().byUnit());
        if (!InOrder.allCores().run(units, batch::check, batch::take, progress::cancelled)) {
            return false;
        }
        batch.save();
        workspace.write(session -> session.findings().finish(run, clock.instant()));
        return true;
    }

    /** Removes what does not count, in portions; what a crash leaves behind goes with the next check. */
    private void forget(Function<Session, Boolean> some) {
        boolean more = true;
        while (more) {
            more = workspace.change(some);
        }
    }

    /** What was found and waits to be saved. */
    private final class Batch {
        private final long run;
        private final Progress progress;
        private final Map<SourceFile, ReportHead> heads;
        private final Map<SourceFile, Long> numbers;
        private final Map<Long, String> paths;
        private final FindingKeys keys;
        private final List<CheckedReport> waiting = new ArrayList<>();
        private int done;

        Batch(long run, List<ReportHead> heads, Progress progress) {
            this.run = run;
            this.progress = progress;
            this.heads = heads.stream().collect(Collectors.toMap(ReportHead::source, Function.identity()));
            this.numbers = heads.stream().collect(Collectors.toMap(ReportHead::source, ReportHead::id));
            this.paths = heads.stream()
                    .collect(Collectors.toMap(
                            ReportHead::id, head -> head.source().path()));
            this.keys = new FindingKeys(this.heads);
        }

        /** The reports of one unit, each by itself and then together; on any thread. */
        List<CheckedReport> check(List<Long> ids) {
            List<Report> reports = workspace.read(session -> ids.stream()
                    .flatMap(id -> session.reports().load(id).stream())
                    .filter(report -> heads.containsKey(report.source()))
                    .toList());
            List<Finding> together = checkUnit.apply(reports.stream()
                    .filter(r -> r.unit().isPresent() && r.year().isPresent())
                    .toList());
            return reports.stream().map(report -> check(report, together)).toList();
        }

        private CheckedReport check(Report report, List<Finding> together) {
            Checked checked = checkReport.apply(report);
            long number = numbers.get(report.source());
            List<KeyedFinding> findings = Stream.concat(
                            checked.findings().stream(),
                            together.stream().filter(f -> f.chief().equals(report.source())))
                    .map(f -> new KeyedFinding(number, keys.key(f), f))
                    .toList();
            return new CheckedReport(number, findings, checked.causes());
        }

        void take(List<CheckedReport> reports) {
            waiting.addAll(reports);
            if (waiting.size() >= AT_ONCE) {
                save();
            }
            for (CheckedReport report : reports) {
                progress.step(++done, heads.size(), paths.get(report.report()));
            }
        }

        void save() {
            workspace.write(session -> waiting.forEach(r -> session.findings().add(run, r, numbers)));
            waiting.clear();
        }
    }
}
