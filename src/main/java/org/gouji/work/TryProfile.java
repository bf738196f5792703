package org.gouji.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.SourceFile;
import org.gouji.model.Unit;
import org.gouji.rule.RuleEngine;
import org.gouji.rule.batch.BatchEntry;
import org.gouji.rule.batch.BatchRun;
import org.gouji.store.ReportHead;
import org.gouji.store.Workspace;

/** Runs all rules over a workspace twice, by the profile it follows and by another, and compares; saves nothing. */
public final class TryProfile {
    private final RuleEngine present;
    private final RuleEngine tried;
    private final Workspace workspace;

    TryProfile(Toolbox present, Toolbox tried, Workspace workspace) {
        this.present = present.rules();
        this.tried = tried.rules();
        this.workspace = workspace;
    }

    /** What the other profile would add and remove. */
    public ProfileTrial run(Progress progress) {
        List<ReportHead> heads = workspace.read(session -> session.reports().list());
        Map<SourceFile, ReportHead> known =
                heads.stream().collect(Collectors.toMap(ReportHead::source, Function.identity()));
        Optional<Roster> roster = workspace.read(session -> session.rosters().get());
        List<List<Long>> units = new Together(heads, roster)
                .of(workspace.read(session -> session.reports().byUnit()));
        Across before = new Across(present, roster);
        Across after = new Across(tried, roster);
        Comparison all = new Comparison(known);
        int[] done = {0};
        boolean complete = InOrder.allCores()
                .run(
                        units,
                        ids -> compare(reports(ids, known), known, before, after),
                        some -> {
                            all.add(some);
                            done[0] += some.reports;
                            progress.step(done[0], heads.size(), "");
                        },
                        progress::cancelled);
        if (complete) {
            Function<SourceFile, Optional<Report>> reload = source -> workspace.read(
                    session -> session.reports().load(known.get(source).id()));
            all.compare(before.findings(reload), after.findings(reload));
        }
        return new ProfileTrial(all.reports, all.added, all.removed, !complete);
    }

    private List<Report> reports(List<Long> ids, Map<SourceFile, ReportHead> known) {
        return workspace.read(session -> ids.stream()
                .flatMap(id -> session.reports().load(id).stream())
                .filter(report -> known.containsKey(report.source()))
                .toList());
    }

    private Comparison compare(List<Report> reports, Map<SourceFile, ReportHead> known, Across before, Across after) {
        reports.forEach(before::take);
        reports.forEach(after::take);
        Comparison comparison = new Comparison(known);
        comparison.reports = reports.size();
        comparison.compare(findings(present, reports), findings(tried, reports));
        return comparison;
    }

    private static List<Finding> findings(RuleEngine rules, List<Report> reports) {
        List<Report> together = reports.stream()
                .filter(r -> r.unit().isPresent() && r.year().isPresent())
                .toList();
        return Stream.concat(
                        reports.stream().flatMap(r -> rules.check(r).findings().stream()),
                        rules.checkUnit(together).stream())
                .toList();
    }

    /** The rules over all reports, by one of the profiles. Any thread may hand over reports. */
    private static final class Across {
        private final BatchRun run;
        private final Map<String, BatchEntry> entries = new ConcurrentSkipListMap<>(new CodePointOrder());

        Across(RuleEngine rules, Optional<Roster> roster) {
            run = rules.batch(roster);
        }

        void take(Report report) {
            entries.put(report.source().path() + "\0" + report.source().sha256(), run.entry(report));
        }

        /** As a workspace keeps them: none that there is no report. */
        List<Finding> findings(Function<SourceFile, Optional<Report>> reload) {
            entries.values().forEach(run::add);
            return run.findings(reload).stream()
                    .filter(finding -> !finding.reports().isEmpty())
                    .toList();
        }
    }

    /** What came and went, so far. One thread at a time. */
    private static final class Comparison {
        private final Map<SourceFile, ReportHead> known;
        private final FindingKeys keys;
        private final List<ProfileTrial.Line> added = new ArrayList<>();
        private final List<ProfileTrial.Line> removed = new ArrayList<>();
        private int reports;

        Comparison(Map<SourceFile, ReportHead> known) {
            this.known = known;
            this.keys = new FindingKeys(known);
        }

        void add(Comparison other) {
            added.addAll(other.added);
            removed.addAll(other.removed);
            reports += other.reports;
        }

        void compare(List<Finding> before, List<Finding> after) {
            Map<Object, List<Finding>> gone = new LinkedHashMap<>();
            before.forEach(
                    f -> gone.computeIfAbsent(said(f), k -> new ArrayList<>()).add(f));
            for (Finding finding : after) {
                List<Finding> same = gone.getOrDefault(said(finding), List.of());
                if (same.isEmpty()) {
                    added.add(line(finding));
                } else {
                    same.remove(0);
                }
            }
            gone.values().stream().flatMap(List::stream).map(this::line).forEach(removed::add);
        }

        /** What a person reads of a finding; its cause may be numbered otherwise. */
        private Object said(Finding f) {
            return List.of(keys.key(f), f.reports(), f.severity(), f.message(), f.expected(), f.actual());
        }

        private ProfileTrial.Line line(Finding finding) {
            Optional<ReportHead> head =
                    finding.reports().isEmpty() ? Optional.empty() : Optional.ofNullable(known.get(finding.chief()));
            return new ProfileTrial.Line(
                    head.flatMap(ReportHead::unit).map(Unit::name), head.flatMap(ReportHead::year), finding);
        }
    }
}
