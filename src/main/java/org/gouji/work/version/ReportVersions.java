package org.gouji.work.version;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.model.Carry;
import org.gouji.model.Decision;
import org.gouji.model.Note;
import org.gouji.model.VersionStatement;
import org.gouji.model.VersionStatement.Says;
import org.gouji.model.VersionVerdict;
import org.gouji.store.KeyedFinding;
import org.gouji.store.ReportHead;
import org.gouji.store.Session;
import org.gouji.store.Settings;
import org.gouji.store.Standing;
import org.gouji.store.Versions;
import org.gouji.store.Workspace;
import org.gouji.work.Cited;
import org.gouji.work.ReportRow;

/**
 * The versions of a report: which there are, what became of the discrepancies of the one before, and what a person says of them.
 * Every verb is one act of the log, saved on return and taken back by undo; a check is due then. Any thread.
 */
public final class ReportVersions {
    private final Workspace workspace;
    private final Clock clock;

    /** Versions in {@code workspace}. */
    public ReportVersions(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** All reports of the unit and year of a report, by version, withdrawn ones last; none where unit or year is unknown. */
    public List<VersionRow> of(long report) {
        return workspace.read(session -> session.versions().of(report).stream()
                .map(v -> new VersionRow(row(session, v.id()), v.imported(), v.version(), v.before(), v.listed()))
                .toList());
    }

    private static ReportRow row(Session session, long report) {
        ReportHead head = session.reports().head(report).orElseThrow();
        return new ReportRow(
                report,
                head.source().path(),
                head.unit(),
                head.year(),
                head.edition(),
                head.partial(),
                Optional.empty());
    }

    /**
     * What became of the discrepancies of the version before, but those that were dismissed; empty where there is no version
     * before, or the last check has not seen both.
     */
    public Optional<VersionVerdict> verdict(long report) {
        return verdict(report, decision -> decision != Decision.DISMISSED);
    }

    /** The same of discrepancies that stand as {@code counted}. */
    public Optional<VersionVerdict> verdict(long report, Predicate<Decision> counted) {
        return workspace.read(session -> carried(session, report).map(over -> {
            Map<String, Note> latest = session.notes()
                    .latest(Stream.concat(over.before().stream(), over.here().stream())
                            .flatMap(line -> Stream.concat(line.members().stream(), line.now().stream()))
                            .map(KeyedFinding::key)
                            .distinct()
                            .toList());
            List<CarryOver.Line> before = over.before().stream()
                    .filter(line ->
                            counted.test(Standing.ofFindings(line.now(), latest).decision()))
                    .toList();
            List<CarryOver.Line> here = over.here().stream()
                    .filter(line -> counted.test(
                            Standing.ofFindings(line.members(), latest).decision()))
                    .toList();
            return new VersionVerdict(
                    number(session, report),
                    before.size(),
                    count(before, Carry.FIXED),
                    count(here, Carry.NEW),
                    count(here, Carry.BACK));
        }));
    }

    /** The reports in the lists that took the place of another. */
    public Set<Long> changed() {
        return Set.copyOf(workspace.read(session -> session.versions().changed()));
    }

    /** The findings of the version before that are gone, in the order of the form. */
    public List<Cited> fixed(long report) {
        return Cited.of(workspace.read(session -> carried(session, report)
                .map(over -> over.before().stream()
                        .filter(line -> line.carry() == Carry.FIXED)
                        .flatMap(line -> line.members().stream())
                        .toList())
                .orElse(List.of())));
    }

    private static int count(List<CarryOver.Line> lines, Carry carry) {
        return (int) lines.stream().filter(line -> line.carry() == carry).count();
    }

    private static int number(Session session, long report) {
        return session.versions().of(report).stream()
                .filter(v -> v.id() == report)
                .findFirst()
                .flatMap(Versions.Version::version)
                .orElse(1);
    }

    private static Optional<CarryOver> carried(Session session, long report) {
        List<Versions.Version> all = session.versions().of(report);
        Set<Long> checked = session.findings().checked();
        boolean both = checked.contains(report)
                && all.stream()
                        .filter(v -> v.id() == report)
                        .allMatch(v -> v.before().filter(checked::contains).isPresent());
        Optional<Long> run = session.findings().counting();
        return both && run.isPresent() ? CarryCheck.of(session, run.get(), report, all) : Optional.empty();
    }

    /** What a person can say of a report. */
    public enum Act {
        /** From now on it is the newest version: it takes the place of all others of its unit and year that count. */
        NEXT,
        /** It takes no other's place: whose place it took counts beside it. */
        ALONE,
        /** It counts no longer: whose place it took counts again. A report of no known unit can be withdrawn as well. */
        WITHDRAW,
        /** It counts again. */
        RESTORE;

        /** The word used in text keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Says it. */
    public void say(long report, Act act) {
        switch (act) {
            case NEXT -> say(report, Says.FOLLOWS, true);
            case ALONE -> say(report, Says.FOLLOWS, false);
            case WITHDRAW -> say(report, Says.WITHDRAWN, false);
            case RESTORE -> say(report, Says.RESTORED, false);
        }
    }

    private void say(long report, Says says, boolean followsAll) {
        workspace.write(session -> {
            List<String> others = session.versions().of(report).stream()
                    .filter(v -> followsAll && v.listed() && v.id() != report)
                    .map(v -> v.source().sha256())
                    .toList();
            session.versions()
                    .append(new VersionStatement(
                            UUID.randomUUID(),
                            session.reports()
                                    .head(report)
                                    .orElseThrow()
                                    .source()
                                    .sha256(),
                            says,
                            others,
                            Optional.of(UUID.randomUUID()),
                            session.settings().get(Settings.Name.AUTHOR).orElse(""),
                            clock.instant()));
        });
    }
}
