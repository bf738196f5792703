package org.gouji.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gouji.model.Carry;
import org.gouji.model.Cause;
import org.gouji.model.Discrepancy;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.Unit;
import org.gouji.rule.catalogue.VerdictRules;
import org.gouji.store.KeptDiscrepancy;
import org.gouji.store.KeyedFinding;
import org.gouji.store.ReportHead;
import org.gouji.store.Session;
import org.gouji.store.Workspace;
import org.gouji.work.listing.ColumnListing;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.FirstRows;
import org.gouji.work.roster.Deadlines;

/** What a workspace holds, for looking at. Any thread; slow enough to keep off the event thread. */
public final class Browse {
    private static final int AT_ONCE = 1_000;

    private final Workspace workspace;
    private final Verdicts verdicts;
    private final List<ImportFailure> mistakes;

    /** A look into {@code workspace}, verdicts by the rules as shipped. */
    public Browse(Workspace workspace) {
        this(workspace, new Verdicts(VerdictRules.load()), List.of());
    }

    /** A look into {@code workspace}; {@code mistakes} of its profile are shown with the files that could not be read. */
    Browse(Workspace workspace, Verdicts verdicts, List<ImportFailure> mistakes) {
        this.workspace = workspace;
        this.verdicts = verdicts;
        this.mistakes = List.copyOf(mistakes);
    }

    /** Everything that the window shows, as of one moment. */
    public Contents contents() {
        return workspace.read(session -> {
            List<ReportHead> heads = session.reports().list();
            ColumnListing listing = ColumnListing.read(workspace, session, heads, verdicts);
            return new Contents(reports(heads, listing), listing, failures(session));
        });
    }

    /** All reports, by year, unit and path. */
    public List<ReportRow> reports() {
        return workspace.read(session -> {
            List<ReportHead> heads = session.reports().list();
            return reports(heads, ColumnListing.read(workspace, session, heads, verdicts));
        });
    }

    private static List<ReportRow> reports(List<ReportHead> heads, ColumnListing listing) {
        return heads.stream()
                .map(head -> new ReportRow(
                        head.id(),
                        head.source().path(),
                        head.unit(),
                        head.year(),
                        head.edition(),
                        head.partial(),
                        listing.verdict(head.id())))
                .toList();
    }

    /** All discrepancies, gravest first, then by year, unit and the order of the form. Only for where all are truly needed. */
    public List<DiscrepancyRow> discrepancies() {
        return discrepancies(head -> true);
    }

    /** Those of the reports with these numbers, in the same order. */
    List<DiscrepancyRow> discrepancies(Set<Long> reports) {
        return discrepancies(head -> reports.contains(head.id()));
    }

    private List<DiscrepancyRow> discrepancies(Predicate<ReportHead> of) {
        return workspace.read(session -> {
            List<ReportHead> heads =
                    session.reports().list().stream().filter(of).toList();
            int[] numbers =
                    ColumnListing.read(workspace, session, heads, verdicts).numbers();
            List<DiscrepancyRow> rows = new ArrayList<>();
            for (int from = 0; from < numbers.length; from += AT_ONCE) {
                rows.addAll(rows(session, Arrays.copyOfRange(numbers, from, Math.min(from + AT_ONCE, numbers.length))));
            }
            return List.copyOf(rows);
        });
    }

    /**
     * The first so many discrepancies that fit, in the order of the check, without reading the others: some milliseconds. Fewer,
     * or none, where the first are not soon found.
     */
    public Beginning first(Filter filter, int limit) {
        return workspace.read(session -> {
            List<Integer> numbers = FirstRows.numbers(session, filter, limit);
            Map<String, String> names = session.units().list().stream()
                    .collect(Collectors.toMap(Unit::id, Unit::name, (one, other) -> one));
            return new Beginning(
                    rows(session, numbers.stream().mapToInt(Integer::intValue).toArray()), names);
        });
    }

    /** The discrepancies with these numbers of the listing, in their order; those that are gone since are left out. */
    public List<DiscrepancyRow> rows(int[] numbers) {
        return workspace.read(session -> rows(session, numbers));
    }

    private static List<DiscrepancyRow> rows(Session session, int[] numbers) {
        Map<Integer, Carry> carries = session.carries().of(numbers);
        return session.discrepancies().rows(numbers).stream()
                .map(kept -> row(kept, Optional.ofNullable(carries.get(kept.number()))))
                .toList();
    }

    private static DiscrepancyRow row(KeptDiscrepancy kept, Optional<Carry> carry) {
        String key = kept.members().get(0).key();
        return new DiscrepancyRow(
                // two reports of one unit and year share keys; a row needs a name of its own
                kept.namesakes() == 0 ? key : key + "#" + kept.namesakes(),
                kept.number(),
                kept.report().id(),
                kept.report().unit(),
                kept.report().year(),
                new Discrepancy(
                        kept.members().stream().map(KeyedFinding::finding).toList()),
                kept.members().stream().map(KeyedFinding::key).toList(),
                kept.decision(),
                kept.changed(),
                kept.note(),
                carry);
    }

    /** The numbers of what has findings of these keys, in the order of the keys. */
    public int[] numbers(List<String> keys) {
        return workspace.read(session -> keys.stream()
                .flatMap(key -> session.discrepancies().ofKey(key).stream())
                .mapToInt(Integer::intValue)
                .distinct()
                .toArray());
    }

    /** A report with all its figures and prose; throws {@link NoSuchElementException} where there is none. */
    public Report report(long id) {
        return workspace
                .read(session -> session.reports().load(id))
                .orElseThrow(() -> new NoSuchElementException("no report " + id));
    }

    /** A cause of a report by its number, as the last check found it; empty where there is none, as for {@code 0}. */
    public Optional<Cause> cause(long report, int number) {
        return number == 0
                ? Optional.empty()
                : causes(report).stream().filter(cause -> cause.id() == number).findFirst();
    }

    /** The causes of a report, as the last check found them. */
    List<Cause> causes(long report) {
        return workspace.read(session -> session.findings().causes(report));
    }

    /** By year, who of the roster has no report although it must and others have; nobody where there is no roster. */
    public List<MissingReport> missing() {
        return workspace.read(session -> {
            Map<Integer, Set<String>> reported = new TreeMap<>();
            Optional<Roster> roster = session.rosters().get();
            Deadlines deadlines = Deadlines.of(session);
            if (roster.isPresent()) {
                for (ReportHead head : session.reports().list()) {
                    head.year()
                            .ifPresent(year -> head.unit()
                                    .ifPresent(unit -> reported.computeIfAbsent(year, y -> new HashSet<>())
                                            .add(roster.get().fullName(unit.name()))));
                }
            }
            return reported.entrySet().stream()
                    .flatMap(year -> roster.orElseThrow().entries().stream()
                            .filter(entry -> entry.isDue(year.getKey()))
                            .filter(entry -> !year.getValue().contains(entry.unit()))
                            .map(entry ->
                                    new MissingReport(entry.unit(), year.getKey(), deadlines.of(entry, year.getKey()))))
                    .toList();
        });
    }

    /** The files that could not be read at their last import, and before them what cannot be used of the profile. */
    public List<ImportFailure> failures() {
        return workspace.read(this::failures);
    }

    private List<ImportFailure> failures(Session session) {
        List<ImportFailure> failures = new ArrayList<>(mistakes);
        session.failures().list().forEach(f -> failures.add(new ImportFailure(f.path(), f.message(), f.at())));
        return List.copyOf(failures);
    }
}
