package org.gouji.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.gouji.model.CellId;
import org.gouji.model.Decision;
import org.gouji.model.Note;
import org.gouji.model.Severity;
import org.gouji.model.SourceFile;

/**
 * What a person sees as one problem, a row each, written with the findings and kept up to date with the notes in the same
 * transaction (docs/decisions/0018). Read as columns, or as a whole by number.
 */
public final class Discrepancies {
    /** Where the columns that are read together stand in their numbers; see discrepancy/columns. */
    private static final int CODES_AT = 56;

    private static final int KINDS = 0xffffff;
    private static final Decision[] DECISIONS = Decision.values();

    private final Session session;

    Discrepancies(Session session) {
        this.session = session;
    }

    /** Groups what a run says of a report, the first of {@code findings} at {@code position}, and states how each group stands. */
    void add(long run, long report, int position, List<KeyedFinding> findings) {
        Map<String, Note> notes =
                session.notes().latest(findings.stream().map(KeyedFinding::key).toList());
        Map<String, List<KeyedFinding>> groups = new LinkedHashMap<>();
        Map<String, Integer> positions = new HashMap<>();
        for (KeyedFinding finding : findings) {
            int cause = finding.finding().cause();
            String group = cause == 0 ? "alone " + position : "cause " + cause;
            positions.putIfAbsent(group, position++);
            groups.computeIfAbsent(group, g -> new ArrayList<>()).add(finding);
        }
        groups.forEach((group, members) -> add(run, report, positions.get(group), members, notes));
    }

    private void add(long run, long report, int position, List<KeyedFinding> members, Map<String, Note> notes) {
        KeyedFinding chief = members.get(0);
        Standing standing = Standing.ofFindings(members, notes);
        long id = session.only(
                "discrepancy/insert",
                row -> row.getLong(1),
                run,
                report,
                position,
                chief.finding().cause(),
                session.phrases().number(Phrase.of(chief.finding()).text()),
                session.kinds().number(Kind.text(members)),
                members.stream()
                        .map(m -> m.finding().severity())
                        .min(Severity::compareTo)
                        .orElseThrow()
                        .ordinal(),
                standing.decision().ordinal(),
                standing.changed() ? 1 : 0,
                standing.note().map(Note::sequence).orElse(null));
        for (KeyedFinding member : members) {
            session.update("discrepancy/insert_key", run, KeyHash.of(member.key()), id);
        }
    }

    /** Hands all of the run that counts to {@code sink}, those that name retired reports left out, in the order they were written. */
    public void columns(DiscrepancyColumns sink) {
        boolean retired = session.only("discrepancy/retired_since", row -> row.getInt(1)) > 0;
        List<Integer> gone = retired ? session.list("discrepancy/of_retired", row -> row.getInt(1)) : List.of();
        Set<Integer> left = Set.copyOf(gone);
        session.scan("discrepancy/columns", row -> {
            long first = row.getLong(1);
            long second = row.getLong(2);
            if (left.isEmpty() || !left.contains((int) first)) {
                sink.take(
                        (int) first,
                        (int) (first >>> Integer.SIZE),
                        (int) second,
                        (int) (second >>> Integer.SIZE) & KINDS,
                        (int) (second >>> CODES_AT));
            }
        });
    }

    /** How these stand now: number and {@code codes} as in {@link DiscrepancyColumns}. */
    public void standings(int[] numbers, BiConsumer<Integer, Integer> sink) {
        session.scan("discrepancy/standings", row -> sink.accept(row.getInt(1), row.getInt(2)), Json.numbers(numbers));
    }

    /**
     * Hands all of the run that counts to {@code sink}, number and rank, by what is expected, or by what is there: numbers by size,
     * then texts, then nothing; ranks from 0 upwards, the same value the same rank.
     */
    public void byValue(boolean expected, BiConsumer<Integer, Integer> sink) {
        Ranking ranking = new Ranking();
        session.scan(
                "discrepancy/by_value",
                row -> sink.accept(row.getInt(1), ranking.of(row.getString(2))),
                expected ? 1 : 0);
    }

    /** Counts the values that differ from the one before. */
    private static final class Ranking {
        private Optional<String> last = Optional.empty();
        private int rank = -1;

        int of(String value) {
            Optional<String> next = Optional.ofNullable(value);
            if (rank < 0 || !next.equals(last)) {
                rank++;
                last = next;
            }
            return rank;
        }
    }

    /** The cells that were ever met, in the order of the forms. */
    public List<CellId> cells() {
        return session.list("cell/all", row -> CellId.parse(row.getString(2)));
    }

    /** The phrases by number. */
    public Map<Integer, Phrase> phrases() {
        return session.believed(() -> session.phrases().all().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Phrase.parse(e.getValue()))));
    }

    /** The sets of kinds by number. */
    public Map<Integer, List<Kind>> kinds() {
        return session.believed(() -> session.kinds().all().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Kind.parse(e.getValue()))));
    }

    /** The numbers of what has a finding of this key, as far as its hash tells. */
    public List<Integer> ofKey(String key) {
        return session.list("discrepancy/by_key", row -> row.getInt(1), KeyHash.of(key));
    }

    private record Member(int number, int codes, Long note, Optional<KeyedFinding> finding) {}

    /** Those with these numbers, in the order of the numbers; numbers that no longer count are left out. */
    public List<KeptDiscrepancy> rows(int[] numbers) {
        Map<Long, Optional<ReportHead>> heads = new HashMap<>();
        FindingRow findings = new FindingRow(session.cells());
        Map<Integer, List<Member>> members = new LinkedHashMap<>();
        session.scan(
                "discrepancy/rows",
                row -> {
                    Object note = row.getObject(4);
                    Member member = new Member(
                            row.getInt(1),
                            row.getInt(2) << 1 | row.getInt(3),
                            note == null ? null : ((Number) note).longValue(),
                            findings.read(row, 4, id -> head(id, heads).map(ReportHead::source)));
                    members.computeIfAbsent(member.number(), n -> new ArrayList<>())
                            .add(member);
                },
                Json.numbers(numbers));
        Map<Long, Note> notes = session.notes()
                .ofSequences(members.values().stream()
                        .map(m -> m.get(0).note())
                        .filter(Objects::nonNull)
                        .toList());
        List<KeptDiscrepancy> rows = new ArrayList<>();
        for (List<Member> of : members.values()) {
            Member first = of.get(0);
            if (of.stream().allMatch(m -> m.finding().isPresent())) {
                KeyedFinding chief = first.finding().orElseThrow();
                rows.add(new KeptDiscrepancy(
                        first.number(),
                        session.only(
                                "discrepancy/namesakes",
                                row -> row.getInt(1),
                                KeyHash.of(chief.key()),
                                first.number(),
                                chief.key()),
                        head(chief.report(), heads).orElseThrow(),
                        of.stream().map(m -> m.finding().orElseThrow()).toList(),
                        DECISIONS[first.codes() >> 1],
                        (first.codes() & 1) == 1,
                        Optional.ofNullable(first.note()).map(notes::get)));
            }
        }
        return rows;
    }

    private Optional<ReportHead> head(long id, Map<Long, Optional<ReportHead>> heads) {
        return heads.computeIfAbsent(id, report -> session.reports().listed(report));
    }

    /**
     * Writes what a workspace of an earlier release lacks, for some reports behind {@code after}; returns the last of them, empty
     * where nothing lacks any more.
     */
    Optional<Long> fill(long after, int limit) {
        Optional<Long> run = session.findings().counting();
        if (run.isEmpty()) {
            return Optional.empty();
        }
        List<Long> reports = session.list("check/unlisted", row -> row.getLong(1), run.get(), after, limit);
        // of a finding only what it says is needed here, not of which files
        SourceFile any = new SourceFile("-", "-");
        for (long report : reports) {
            List<KeyedFinding> findings = session.findings().of(run.get(), report, id -> Optional.of(any));
            add(run.get(), report, 0, findings);
        }
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.get(reports.size() - 1));
    }

    /** Removes some of earlier runs; returns whether there are more. */
    boolean forgetBefore(long run, int limit) {
        session.update("words/forget_before", run, limit);
        boolean more = session.update("discrepancy/forget_before", run, limit) == limit;
        if (!more) {
            session.update("discrepancy/forget_before_keys", run);
            session.carries().forget();
        }
        return more;
    }

    /** Removes some of an unfinished run; returns whether there are more. */
    boolean forget(long run, int limit) {
        session.update("words/forget", run, limit);
        boolean more = session.update("discrepancy/forget", run, limit) == limit;
        if (!more) {
            session.update("discrepancy/forget_keys", run);
            session.carries().forget();
        }
        return more;
    }
}
