package org.gouji.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.model.Cause;
import org.gouji.model.Discrepancy;
import org.gouji.model.Finding;
import org.gouji.model.Note;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.model.Severity;
import org.gouji.model.SourceFile;
import org.gouji.rule.catalogue.VerdictRules;
import org.gouji.store.KeyedFinding;
import org.gouji.store.ReportHead;
import org.gouji.store.Session;
import org.gouji.store.Workspace;

/** What a workspace holds, for looking at. Any thread; slow enough to keep off the event thread. */
public final class Browse {
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

    /** Everything that the lists show, as of one moment. */
    public Contents contents() {
        return workspace.read(session -> {
            List<DiscrepancyRow> rows = discrepancies(session);
            return new Contents(reports(session, rows), rows, failures(session));
        });
    }

    /** All reports, by year, unit and path. */
    public List<ReportRow> reports() {
        return workspace.read(session -> reports(session, discrepancies(session)));
    }

    private List<ReportRow> reports(Session session, List<DiscrepancyRow> rows) {
        Map<Long, List<Finding>> standing = Verdicts.standing(rows);
        Set<Long> checked = session.findings().checked();
        return session.reports().list().stream()
                .map(head -> new ReportRow(
                        head.id(),
                        head.source().path(),
                        head.unit(),
                        head.year(),
                        head.edition(),
                        head.partial(),
                        Optional.of(head.id())
                                .filter(checked::contains)
                                .map(id -> verdicts.of(standing.getOrDefault(id, List.of()), head.partial()))))
                .toList();
    }

    /** All discrepancies, gravest first, then by year, unit and the order of the form. */
    public List<DiscrepancyRow> discrepancies() {
        return workspace.read(Browse::discrepancies);
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
                : workspace.read(session -> session.findings().causes(report)).stream()
                        .filter(cause -> cause.id() == number)
                        .findFirst();
    }

    /** By year, who of the roster has no report although others have; nobody where there is no roster. */
    public List<MissingReport> missing() {
        return workspace.read(session -> {
            Map<Integer, Set<String>> reported = new TreeMap<>();
            Optional<Roster> roster = session.rosters().get();
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
                            .map(RosterEntry::unit)
                            .filter(unit -> !year.getValue().contains(unit))
                            .map(unit -> new MissingReport(unit, year.getKey())))
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

    private static List<DiscrepancyRow> discrepancies(Session session) {
        List<ReportHead> heads = session.reports().list();
        Map<Long, SourceFile> sources = heads.stream().collect(Collectors.toMap(ReportHead::id, ReportHead::source));
        Map<Long, List<KeyedFinding>> byReport =
                session.findings().list(sources).stream().collect(Collectors.groupingBy(KeyedFinding::report));
        Map<String, Note> latest = session.notes().latest();
        Map<String, Integer> ids = new HashMap<>();
        Map<Severity, List<DiscrepancyRow>> rows = new TreeMap<>();
        for (ReportHead head : heads) {
            for (List<KeyedFinding> members : groups(byReport.getOrDefault(head.id(), List.of()))) {
                DiscrepancyRow row = row(head, members, Standing.of(members, latest), ids);
                rows.computeIfAbsent(row.discrepancy().severity(), s -> new ArrayList<>())
                        .add(row);
            }
        }
        return rows.values().stream().flatMap(List::stream).toList();
    }

    /** The findings of one report by cause, in the order of their first members. */
    private static List<List<KeyedFinding>> groups(List<KeyedFinding> findings) {
        Map<Finding, KeyedFinding> keyed = new IdentityHashMap<>();
        findings.forEach(f -> keyed.put(f.finding(), f));
        return Discrepancy.group(findings.stream().map(KeyedFinding::finding).toList()).stream()
                .map(d -> d.findings().stream().map(keyed::get).toList())
                .toList();
    }

    private static DiscrepancyRow row(
            ReportHead head, List<KeyedFinding> members, Standing standing, Map<String, Integer> ids) {
        String key = members.get(0).key();
        int before = ids.merge(key, 1, Integer::sum) - 1;
        return new DiscrepancyRow(
                // two reports of one unit and year share keys; a row needs a name of its own
                before == 0 ? key : key + "#" + before,
                head.id(),
                head.unit(),
                head.year(),
                new Discrepancy(members.stream().map(KeyedFinding::finding).toList()),
                members.stream().map(KeyedFinding::key).toList(),
                standing.decision(),
                standing.changed(),
                standing.note());
    }
}
