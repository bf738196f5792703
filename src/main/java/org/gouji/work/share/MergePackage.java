package org.gouji.work.share;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Correction;
import org.gouji.model.Correction.OfReport;
import org.gouji.model.LogEvent;
import org.gouji.model.Report;
import org.gouji.store.Merging;
import org.gouji.store.Packed;
import org.gouji.store.Session;
import org.gouji.store.Workspace;

/**
 * Takes a package in, as a whole or not at all. What is there already stays as it is, so that the same package twice changes
 * nothing, and packages in any order give the same log and the same decisions.
 */
public final class MergePackage {
    private final Clock clock;
    private final Workspace workspace;
    private final Fits fits;

    /** What of a package this release can use. */
    public interface Fits {
        /** Whether there is an edition of the form with this id. */
        boolean edition(String id);

        /** Whether a correction may say this. */
        boolean correction(Correction correction);
    }

    /** Merges into {@code workspace}. */
    public MergePackage(Clock clock, Workspace workspace, Fits fits) {
        this.clock = clock;
        this.workspace = workspace;
        this.fits = fits;
    }

    /**
     * What came of it.
     *
     * @param reports that are new here
     * @param knownReports that were here already
     * @param events that are new here
     * @param knownEvents that were here already
     * @param checkDue whether there is something that was not checked yet
     * @param findings keys of the package's findings, for comparison after a check
     */
    public record Outcome(
            int reports, int knownReports, long events, long knownEvents, boolean checkDue, Set<String> findings) {}

    /** Merges the package; throws {@link PackageException} or {@link org.gouji.store.MergeException}, nothing is changed then. */
    public Outcome run(Path file) {
        PackageFile contents = new PackageFile(file);
        contents.verify();
        return workspace.change(session -> new Taking(session, file).run(contents));
    }

    /** Looks whether a file is a whole package; throws {@link PackageException}. For before a workspace is made for it. */
    public static void mustBeWhole(Path file) {
        new PackageFile(file).verify();
    }

    /** How many of the package's findings are not found here, as by other rules; asked after a check. */
    public long notFoundHere(Outcome outcome) {
        return workspace.read(session -> outcome.findings().stream()
                .filter(key -> session.discrepancies()
                        .ofKey(session.unitIds().here(key))
                        .isEmpty())
                .count());
    }

    private final class Taking {
        private final Session session;
        private final Path file;
        private final Merging merging;
        private final Instant now = clock.instant();
        private final Set<String> findings = new HashSet<>();
        private final Set<String> fresh = new HashSet<>();
        private int reports;
        private int knownReports;

        Taking(Session session, Path file) {
            this.session = session;
            this.file = file;
            this.merging = new Merging(session);
        }

        Outcome run(PackageFile contents) {
            contents.lines(this::take);
            Merging.Taken taken = merging.finish(now);
            if (!taken.corrected().isEmpty()) {
                contents.lines((part, line) -> {
                    if (part == Part.REPORTS) {
                        readAs(Packed.report(line));
                    }
                });
            }
            fresh.addAll(taken.corrected());
            fresh.forEach(this::correct);
            return new Outcome(
                    reports,
                    knownReports,
                    taken.added(),
                    taken.known(),
                    reports > 0
                            || !taken.corrected().isEmpty()
                            || !taken.versioned().isEmpty()
                            || taken.roster(),
                    Set.copyOf(findings));
        }

        private void take(Part part, String line) {
            switch (part) {
                case UNITS -> merging.take(Packed.unit(line));
                case REPORTS -> take(Packed.report(line), Packed.imported(line).orElse(now));
                case FINDINGS -> findings.add(Packed.findingKey(line));
                case LINKS -> merging.take(Packed.link(line));
                case EVENTS -> take(Packed.event(line));
                case MANIFEST -> throw new IllegalStateException("the manifest has no lines");
            }
        }

        private void take(Report report, Instant imported) {
            require(fits.edition(report.edition()));
            // never the place of another report, which would be taken for its former content
            String location = file.toAbsolutePath() + "!/" + report.source().sha256() + "/"
                    + report.source().path();
            if (merging.take(report, location, imported.isBefore(now) ? imported : now)) {
                reports++;
                fresh.add(report.source().sha256());
            } else {
                knownReports++;
            }
        }

        private void take(LogEvent event) {
            require(event.kind() != LogEvent.Kind.CORRECTION || fits.correction(Merging.correction(event)));
            merging.take(event);
        }

        /** A report that now counts as of another edition is taken as it was read by that edition. */
        private void readAs(Report report) {
            Optional<Long> number = session.reports().number(report.source().sha256());
            Optional<String> edition = Optional.ofNullable(session.corrections()
                            .inForce(report.source().sha256())
                            .get(OfReport.EDITION))
                    .flatMap(Correction::value);
            boolean asWanted = edition.equals(Optional.of(report.edition()));
            if (asWanted
                    && !session.reports()
                            .head(number.orElseThrow())
                            .orElseThrow()
                            .edition()
                            .equals(report.edition())) {
                session.reports().readAgain(number.get(), report);
            }
        }

        private void correct(String content) {
            session.reports()
                    .number(content)
                    .ifPresent(number -> session.reports()
                            .correct(session.reports().load(number).orElseThrow(), number, now));
        }
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("of another release");
        }
    }
}
