package org.gouji.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.gouji.model.Cause;
import org.gouji.model.SourceFile;

/**
 * What the rules found. A check writes as a run of its own beside the findings of the one before, in as many transactions as
 * it likes; they count from {@link #finish} on, and a run that is dropped leaves the former findings as they were.
 */
public final class Findings {
    /** Rows removed in one transaction, so that a decision never waits long. */
    private static final int FORGET_AT_ONCE = 20_000;

    /** Findings of one's own come one by one. */
    private static final int OWN_AT_ONCE = 100;

    private final Session session;

    Findings(Session session) {
        this.session = session;
    }

    /** Starts a run; returns its number. */
    public long start(Instant now) {
        return session.only("check/start", row -> row.getLong(1), now.toString());
    }

    /** Adds what a run says of a report, behind what it said before; {@code numbers} gives the number of every report its findings name. */
    public void add(long run, CheckedReport checked, Map<SourceFile, Long> numbers) {
        session.update("check/mark", run, checked.report());
        FindingRow rows = new FindingRow(session.cells());
        int first = session.only("finding/next_position", row -> row.getInt(1), run, checked.report());
        int position = first;
        for (KeyedFinding keyed : checked.findings()) {
            session.update("finding/insert", rows.values(run, position++, keyed, numbers));
        }
        if (checked.listed()) {
            session.discrepancies().add(run, checked.report(), first, checked.findings());
        }
        for (Cause cause : checked.causes()) {
            session.update("cause/insert", new CauseRow(session.cells()).values(run, checked.report(), cause));
        }
    }

    /** Adds what an auditor found herself; whether the report was checked does not hang on it. */
    void addOwn(long run, KeyedFinding own) {
        FindingRow rows = new FindingRow(session.cells());
        int position = session.only("finding/next_position", row -> row.getInt(1), run, own.report());
        session.update("finding/insert", rows.values(run, position, own, Map.of()));
        session.discrepancies().add(run, own.report(), position, List.of(own));
        while (session.words().fill(run, OWN_AT_ONCE)) {
            // until it is found by its words
        }
    }

    /** Where a discrepancy stands among the findings. */
    private record Spot(long id, long run, long report, int position) {}

    /** Removes what an auditor found herself, of all runs. */
    void removeOwn(String key) {
        List<Spot> spots = session.list(
                "own/spots",
                row -> new Spot(row.getLong(1), row.getLong(2), row.getLong(3), row.getInt(4)),
                KeyHash.of(key));
        for (Spot spot : spots) {
            if (session.update("own/forget_finding", spot.run(), spot.report(), spot.position(), key) > 0) {
                session.update("own/forget_words", spot.id());
                session.update("own/forget_key", spot.run(), spot.id());
                session.update("own/forget", spot.id());
            }
        }
    }

    /** From now on the findings of this run count, with those of the auditors' own. */
    public void finish(long run, Instant now) {
        session.ownFindings().showAll(run);
        session.update("check/finish", now.toString(), run);
    }

    /** The run that counts: the last finished one; empty before the first. */
    public Optional<Long> counting() {
        return session.one("check/last", row -> row.getLong(1));
    }

    /** Removes some findings of earlier runs; returns whether there are more. */
    public boolean forgetBefore(long run) {
        if (session.discrepancies().forgetBefore(run, FORGET_AT_ONCE)) {
            return true;
        }
        if (session.update("finding/forget_before", run, FORGET_AT_ONCE) == FORGET_AT_ONCE) {
            return true;
        }
        session.update("cause/forget_before", run);
        session.update("check/forget_before", run);
        return false;
    }

    /** Removes some findings of an unfinished run; returns whether there are more. */
    public boolean forget(long run) {
        if (session.discrepancies().forget(run, FORGET_AT_ONCE)) {
            return true;
        }
        if (session.update("finding/forget", run, FORGET_AT_ONCE) == FORGET_AT_ONCE) {
            return true;
        }
        session.update("cause/forget", run);
        session.update("check/forget", run);
        return false;
    }

    /** What a run says of a report; findings that name a report unknown to {@code sources} are left out. */
    List<KeyedFinding> of(long run, long report, LongFunction<Optional<SourceFile>> sources) {
        FindingRow rows = new FindingRow(session.cells());
        return session.list("finding/of_report", row -> rows.read(row, 0, sources), run, report).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** What a run says of a report, finished or not, in the order of the form. */
    public List<KeyedFinding> of(long run, long report) {
        return of(run, report, id -> session.reports().head(id).map(ReportHead::source));
    }

    /** How many there are in the last finished run. */
    public long count() {
        return session.only("finding/count", row -> row.getLong(1));
    }

    /** The findings of the last finished run that are shown with a report, in the order of the form. */
    public List<KeyedFinding> about(long report) {
        return counting().map(run -> of(run, report)).orElse(List.of());
    }

    /** Those of the last finished run that are shown with reports of which a finding was ever noted on, in the order of the form. */
    public List<KeyedFinding> noted(Map<Long, SourceFile> sources) {
        FindingRow rows = new FindingRow(session.cells());
        List<Long> hashes = session.list("note/keys", row -> KeyHash.of(row.getString(1)));
        return session
                .list(
                        "finding/noted",
                        row -> rows.read(row, 0, id -> Optional.ofNullable(sources.get(id))),
                        hashes.toString())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** The reports that the last finished run looked at and that were not changed since. */
    public Set<Long> checked() {
        return Set.copyOf(session.list("check/marked", row -> row.getLong(1)));
    }

    /** The causes of a report in the last finished run. */
    public List<Cause> causes(long report) {
        CauseRow rows = new CauseRow(session.cells());
        return session.list("cause/of_report", rows::read, report);
    }
}
