package org.gouji.work;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.SourceFile;
import org.gouji.rule.Checked;
import org.gouji.rule.batch.BatchEntry;
import org.gouji.rule.batch.BatchRun;
import org.gouji.store.CheckedReport;
import org.gouji.store.KeyedFinding;
import org.gouji.store.ReportHead;
import org.gouji.store.Session;
import org.gouji.store.Workspace;
import org.gouji.work.version.CarryCheck;

/** Runs all rules over a workspace and replaces its findings; notes stay. */
public final class CheckReports {
    /** Reports whose findings are saved in one transaction. */
    private static final int AT_ONCE = 50;

    /** Discrepancies that are made ready for the search in one transaction. */
    private static final int WORDS_AT_ONCE = 10_000;

    /** Findings over several reports that wait to be saved. */
    private static final int FOUND_AT_ONCE = 1_000;

    private final Clock clock;
    private final Workspace workspace;
    private final Function<Report, Checked> checkReport;
    private final Function<List<Report>, List<Finding>> checkUnit;
    private final Function<Optional<Roster>, BatchRun> batchRules;

    /** A check of {@code workspace}. */
    public CheckReports(Toolbox tools, Workspace workspace) {
        this(tools.clock(), workspace, tools.rules()::check, tools.rules()::checkUnit, tools.rules()::batch);
    }

    /** The same with other rules. */
    CheckReports(
            Clock clock,
            Workspace workspace,
            Function<Report, Checked> checkReport,
            Function<List<Report>, List<Finding>> checkUnit,
            Function<Optional<Roster>, BatchRun> batchRules) {
        this.clock = clock;
        this.workspace = workspace;
        this.checkReport = checkReport;
        this.checkUnit = checkUnit;
        this.batchRules = batchRules;
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
        Optional<Roster> roster = workspace.read(session -> session.rosters().get());
        List<ReportHead> older = workspace.read(session -> session.versions().older());
        Batch batch = new Batch(run, heads, new FormerVersions(older), roster, progress);
        List<List<Long>> units = new Together(heads, roster)
                .of(workspace.read(session -> session.reports().byUnit()));
        if (!InOrder.allCores().run(units, batch::check, batch::take, progress::cancelled)) {
            return false;
        }
        batch.save();
        batch.across();
        batch.carryOver();
        while (workspace.change(session -> session.words().fill(run, WORDS_AT_ONCE))) {
            if (progress.cancelled()) {
                return false;
            }
        }
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

    /** What the rules say of the reports of one unit, and what those over all reports keep of them. */
    private record OneUnit(List<CheckedReport> reports, List<CheckedReport> older, List<BatchEntry> entries) {}

    /** What was found and waits to be saved. */
    private final class Batch {
        private final long run;
        private final Progress progress;
        private final Map<SourceFile, ReportHead> heads;
        private final Map<SourceFile, Long> numbers;
        private final FormerVersions former;
        private final FindingKeys keys;
        private final BatchRun across;
        private final List<BatchEntry> entries = new ArrayList<>();
        private final List<CheckedReport> waiting = new ArrayList<>();
        private int done;

        Batch(long run, List<ReportHead> heads, FormerVersions former, Optional<Roster> roster, Progress progress) {
            this.run = run;
            this.progress = progress;
            this.heads = heads.stream().collect(Collectors.toMap(ReportHead::source, Function.identity()));
            this.former = former;
            this.numbers = Stream.concat(heads.stream(), former.heads().stream())
                    .collect(Collectors.toMap(ReportHead::source, ReportHead::id));
            this.keys = new FindingKeys(former.with(this.heads));
            this.across = batchRules.apply(roster);
        }

        /** The reports of one unit, each by itself and then together; on any thread. */
        OneUnit check(List<Long> ids) {
            List<Report> reports = workspace.read(session -> ids.stream()
                    .flatMap(id -> session.reports().load(id).stream())
                    .filter(report -> heads.containsKey(report.source()))
                    .toList());
            List<Finding> together = checkUnit.apply(reports.stream()
                    .filter(r -> r.unit().isPresent() && r.year().isPresent())
                    .toList());
            return new OneUnit(
                    reports.stream().map(report -> check(report, together)).toList(),
                    former
                            .of(reports.stream()
                                    .map(report -> heads.get(report.source()))
                                    .toList())
                            .stream()
                            .flatMap(old -> older(old, reports).stream())
                            .toList(),
                    reports.stream()
                            .map(report -> across.entry(report)
                                    .of(heads.get(report.source()).source()))
                            .toList());
        }

        /** A version whose place another took, as if it still stood there: what is compared was found by the same rules. */
        private Optional<CheckedReport> older(ReportHead head, List<Report> reports) {
            Optional<Report> old = workspace.read(session -> session.reports().load(head.id()));
            return old.map(report -> {
                List<Report> years = Stream.concat(
                                reports.stream()
                                        .filter(r -> r.unit().isPresent()
                                                && r.year().isPresent()
                                                && !r.year().equals(report.year())),
                                Stream.of(report))
                        .toList();
                CheckedReport checked = check(report, checkUnit.apply(years));
                return new CheckedReport(checked.report(), checked.findings(), checked.causes(), false);
            });
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

        void take(OneUnit unit) {
            waiting.addAll(unit.reports());
            waiting.addAll(unit.older());
            entries.addAll(unit.entries());
            if (waiting.size() >= AT_ONCE) {
                save();
            }
            for (BatchEntry entry : unit.entries()) {
                progress.step(++done, heads.size(), entry.source().path());
            }
        }

        /** The rules over all reports. Who has not reported is asked of the roster when it is shown: there is no report to note it on. */
        void across() {
            entries.sort(Comparator.comparing(entry -> entry.source().path(), new CodePointOrder()));
            entries.forEach(across::add);
            List<Finding> found = new ArrayList<>();
            across.findings(
                    source -> workspace.read(session -> session.reports().words(numbers.get(source))), finding -> {
                        found.add(finding);
                        if (found.size() >= FOUND_AT_ONCE) {
                            saveAcross(found);
                        }
                    });
            saveAcross(found);
        }

        private void saveAcross(List<Finding> found) {
            Map<SourceFile, List<Finding>> byReport = found.stream()
                    .filter(finding -> !finding.reports().isEmpty())
                    .collect(Collectors.groupingBy(Finding::chief, LinkedHashMap::new, Collectors.toList()));
            byReport.forEach((source, own) -> {
                long number = numbers.get(source);
                waiting.add(new CheckedReport(
                        number,
                        own.stream()
                                .map(f -> new KeyedFinding(number, keys.key(f), f))
                                .toList(),
                        List.of()));
            });
            save();
            found.clear();
        }

        /** What the rules over all reports once said of versions that take no part in them any more, and how the new ones stand to them. */
        void carryOver() {
            for (ReportHead head : former.heads()) {
                List<Finding> kept = across.again(
                        workspace.read(session -> session.findings().about(head.id())).stream()
                                .map(KeyedFinding::finding)
                                .filter(finding -> numbers.keySet().containsAll(finding.reports()))
                                .toList());
                waiting.add(new CheckedReport(
                        head.id(),
                        kept.stream()
                                .map(f -> new KeyedFinding(head.id(), keys.key(f), f))
                                .toList(),
                        List.of(),
                        false));
                if (waiting.size() >= AT_ONCE) {
                    save();
                }
            }
            save();
            List<Long> changed = workspace.read(session -> session.versions().changed());
            for (int from = 0; from < changed.size(); from += AT_ONCE) {
                List<Long> some = changed.subList(from, Math.min(from + AT_ONCE, changed.size()));
                workspace.write(session -> some.forEach(new CarryCheck(session, run)::check));
            }
        }

        void save() {
            workspace.write(session -> waiting.forEach(r -> session.findings().add(run, r, numbers)));
            waiting.clear();
        }
    }
}
