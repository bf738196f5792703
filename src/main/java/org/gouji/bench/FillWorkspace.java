package org.gouji.bench;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.gouji.bench.page.Reading;
import org.gouji.bench.report.Counties;
import org.gouji.bench.report.County;
import org.gouji.bench.report.InventedReport;
import org.gouji.bench.report.Member;
import org.gouji.bench.report.ReportPress;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.model.SourceFile;
import org.gouji.read.Extract;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.Vocabulary;
import org.gouji.read.match.ReportMatcher;
import org.gouji.store.Workspace;
import org.gouji.work.CheckReports;
import org.gouji.work.InOrder;
import org.gouji.work.Progress;
import org.gouji.work.Toolbox;

/**
 * Fills a workspace with invented reports, without files: they are matched, saved and checked as those of files are. The cost of
 * a report is measured each time their number has grown tenfold.
 */
public final class FillWorkspace {
    private static final int FIRST_STAGE = 100;

    private final Toolbox tools;
    private final ReportMatcher matcher;

    /** Fills with what {@code tools} match and check. */
    public FillWorkspace(Toolbox tools) {
        this.tools = tools;
        this.matcher = new ReportMatcher(tools.forms(), Vocabulary.load());
    }

    /**
     * What was filled in up to a stage.
     *
     * @param reports how many there are
     * @param findings how many the check found
     * @param inventing microseconds of processor time that inventing and matching a report took, since the stage before
     * @param saving the same for saving one
     * @param checking the same for checking one, of all
     * @param clock microseconds of the clock for checking one
     * @param bytes of the file for each report
     * @param heap megabytes at most since the stage before
     */
    public record Stage(
            int reports,
            long findings,
            long inventing,
            long saving,
            long checking,
            long clock,
            long bytes,
            long heap) {}

    /**
     * Fills the workspace {@code file}, which must not be there yet.
     *
     * @param rate mistakes planted in a report on average
     * @param stages told when the number of reports has grown tenfold, and at the end
     */
    public void run(Path file, int count, long seed, BigDecimal rate, Progress progress, Consumer<Stage> stages) {
        ReportPress press = new ReportPress(tools.forms(), seed, rate);
        Counties counties = new Counties(seed, count);
        List<RosterEntry> units = new ArrayList<>();
        try (Workspace workspace = Workspace.open(file);
                Footprint footprint = new Footprint()) {
            int done = 0;
            int next = Math.min(FIRST_STAGE, count);
            Clocked clocked = new Clocked();
            while (counties.hasNext() && !progress.cancelled()) {
                County county = counties.next();
                done += fill(workspace, press, county, clocked);
                county.members().stream().map(Member::entry).forEach(units::add);
                progress.step(done, count, county.name());
                if (done >= next) {
                    stages.accept(check(workspace, new Roster(units), clocked, done, footprint));
                    next = Math.min(next * 10, count);
                    clocked = new Clocked();
                }
            }
        }
    }

    /** Nanoseconds of processor time spent since the last stage. */
    private static final class Clocked {
        private int reports;
        private long inventing;
        private long saving;
    }

    private int fill(Workspace workspace, ReportPress press, County county, Clocked clocked) {
        long start = Footprint.worked();
        List<Report> reports = new ArrayList<>();
        InOrder.allCores().run(press.print(county), this::matched, reports::add, () -> false);
        long invented = Footprint.worked();
        Instant now = tools.clock().instant();
        workspace.write(session ->
                reports.forEach(r -> session.reports().save(r, r.source().path(), now)));
        clocked.inventing += invented - start;
        clocked.saving += Footprint.worked() - invented;
        clocked.reports += reports.size();
        return reports.size();
    }

    private Report matched(InventedReport report) {
        String path = report.path() + ".docx";
        try {
            return matcher.match(
                    new SourceFile(path, digest(path + report.seed())),
                    new Extract(Reading.of(report.blocks()), 0, false));
        } catch (UnreadableFileException e) {
            throw new IllegalStateException("an invented report is no report: " + path, e);
        }
    }

    private Stage check(Workspace workspace, Roster roster, Clocked clocked, int reports, Footprint footprint) {
        workspace.write(
                session -> session.rosters().replace(roster, tools.clock().instant()));
        long start = System.nanoTime();
        long before = Footprint.worked();
        new CheckReports(tools, workspace).run(Progress.none());
        long clock = System.nanoTime() - start;
        long checking = Footprint.worked() - before;
        return new Stage(
                reports,
                workspace.read(session -> session.findings().count()),
                clocked.inventing / 1_000 / clocked.reports,
                clocked.saving / 1_000 / clocked.reports,
                checking / 1_000 / reports,
                clock / 1_000 / reports,
                size(workspace.file()) / reports,
                footprint.peak());
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
