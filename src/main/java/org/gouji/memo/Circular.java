package org.gouji.memo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.memo.Reporting.State;
import org.gouji.model.Severity;
import org.gouji.text.Wording;

/**
 * Composes the 审核情况通报 over all units (DOMAIN.md 3.4): how many reported, what was wrong by category with an example, what to
 * do; annexed a row for each unit and the list of all problems. Same audit, same circular. Any thread.
 */
public final class Circular {
    private static final int UNITS_NAMED = 6;
    private static final int MISSING_NAMED = 12;
    private static final List<ColumnKind> OVERVIEW = List.of(
            ColumnKind.NUMBER,
            ColumnKind.UNIT,
            ColumnKind.REPORTED,
            ColumnKind.CONCLUSION,
            ColumnKind.ERRORS,
            ColumnKind.WARNINGS,
            ColumnKind.HINTS);

    private final MemoWords words;
    private final Conclusion.Policy policy;
    private final Categories categories = Categories.load();
    private final Overall overall;
    private final FindingTable table;
    private final FindingChart chart;

    /**
     * Circulars in the language of {@code wording}.
     *
     * @param chartUnits as many units have a bar of their own in the chart
     */
    public Circular(Wording wording, Conclusion.Policy policy, int chartUnits) {
        this.words = new MemoWords(wording);
        this.policy = policy;
        this.overall = new Overall(words, policy);
        this.table = new FindingTable(words, categories);
        this.chart = new FindingChart(words, chartUnits);
    }

    /** The circular on {@code audit}, which is of all units. */
    public Memo of(AuditResult audit, Reporting reporting) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.prose("circular.opening", "years", words.years(audit.years())));
        blocks.add(words.heading("circular.overall"));
        reported(audit, reporting).forEach(blocks::add);
        blocks.addAll(overall.of(audit));
        chart.of(audit).ifPresent(blocks::add);
        blocks.add(words.heading("circular.problems"));
        blocks.addAll(problems(audit));
        blocks.add(words.heading("circular.request"));
        blocks.add(words.prose("circular.request"));
        List<Memo.Annex> annexes = new ArrayList<>();
        annexes.add(new Memo.Annex(words.get("circular.annex.overview"), List.of(overview(audit, reporting))));
        if (!audit.listed().isEmpty()) {
            annexes.add(new Memo.Annex(words.get("circular.annex.list"), List.of(table.of(audit))));
        }
        return new Memo(
                Memo.Kind.DOCUMENT,
                words.title("circular.title", "years", words.years(audit.years())),
                audit.draft() ? Optional.of(words.get("draft")) : Optional.empty(),
                Optional.of(words.get("circular.addressee")),
                blocks,
                annexes,
                new Memo.Signature(words.get("signature.office"), words.date(audit.at())),
                words.texts().language(),
                audit.at());
    }

    private List<Block> reported(AuditResult audit, Reporting reporting) {
        int reports = audit.reports().size();
        int due = reporting.due().size();
        if (due == 0) {
            return List.of(words.prose("circular.reports", "units", audit.units(), "reports", reports));
        }
        List<Block> blocks = new ArrayList<>();
        List<Reporting.Due> missing = reporting.in(State.MISSING);
        blocks.add(words.prose(
                "circular.reported", "expected", due, "reported", due - missing.size(), "reports", reports));
        named("circular.missing", missing, audit).ifPresent(blocks::add);
        named("circular.late", reporting.in(State.LATE), audit).ifPresent(blocks::add);
        return blocks;
    }

    private Optional<Block> named(String key, List<Reporting.Due> due, AuditResult audit) {
        List<String> names = due.stream().map(d -> name(d, audit)).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(words.prose(
                        key,
                        "count",
                        names.size(),
                        "units",
                        names.size() <= MISSING_NAMED
                                ? words.list(names)
                                : words.get("circular.rest", "names", words.list(names.subList(0, MISSING_NAMED)))));
    }

    /** The unit; with its year where the circular is about several. */
    private String name(Reporting.Due due, AuditResult audit) {
        return audit.years().size() <= 1
                ? due.unit()
                : words.get("circular.unit.year", "unit", due.unit(), "year", due.year());
    }

    /** One heading for each category that occurs, most frequent first. */
    private List<Block> problems(AuditResult audit) {
        Map<String, List<AuditItem>> groups = new LinkedHashMap<>();
        audit.listed()
                .forEach(item -> groups.computeIfAbsent(
                                categories.of(item.discrepancy().chief()), c -> new ArrayList<>())
                        .add(item));
        if (groups.isEmpty()) {
            return List.of(words.prose(audit.draft() ? "list.none.yet" : "list.none"));
        }
        List<Map.Entry<String, List<AuditItem>>> sorted = new ArrayList<>(groups.entrySet());
        // stable: categories with as many stay in the order of the list
        sorted.sort(Map.Entry.comparingByValue((a, b) -> b.size() - a.size()));
        List<Block> blocks = new ArrayList<>();
        for (Map.Entry<String, List<AuditItem>> group : sorted) {
            blocks.add(new Block.Heading(
                    2,
                    words.get(
                            "circular.category",
                            "number",
                            words.get("number." + (blocks.size() / 2 + 1)),
                            "category",
                            words.category(group.getKey()))));
            blocks.add(new Block.Prose(problem(group.getValue())));
        }
        return blocks;
    }

    private String problem(List<AuditItem> items) {
        List<String> units =
                items.stream().map(i -> words.unit(i.report())).distinct().toList();
        AuditItem typical = items.get(0);
        return words.get(
                "circular.problem",
                "count",
                items.size(),
                "units",
                units.size(),
                "names",
                units.size() <= UNITS_NAMED
                        ? words.list(units)
                        : words.get("circular.and", "names", words.list(units.subList(0, UNITS_NAMED))),
                "unit",
                words.unit(typical.report()),
                "message",
                words.sentence(typical));
    }

    /** A row for each report that is due, then for those that nobody waited for. */
    private Block.Table overview(AuditResult audit, Reporting reporting) {
        List<Block.Row> rows = new ArrayList<>();
        List<ReviewedReport> rest = new ArrayList<>(audit.reports());
        for (Reporting.Due due : reporting.due()) {
            List<ReviewedReport> own =
                    rest.stream().filter(r -> due.reports().contains(r.id())).toList();
            rest.removeAll(own);
            rows.add(row(
                    rows.size() + 1,
                    name(due, audit),
                    words.get("reported." + due.state().key()),
                    own,
                    audit));
        }
        for (ReviewedReport report : rest) {
            rows.add(row(rows.size() + 1, words.unit(report), words.get("reported.reported"), List.of(report), audit));
        }
        return new Block.Table(words.columns(OVERVIEW), rows);
    }

    private Block.Row row(int number, String unit, String reported, List<ReviewedReport> reports, AuditResult audit) {
        List<AuditItem> own = audit.listed().stream()
                .filter(i -> reports.contains(i.report()))
                .toList();
        boolean undecided = audit.items().stream().anyMatch(i -> i.open() && reports.contains(i.report()));
        List<String> conclusion = undecided
                ? List.of(words.get("conclusion.undecided"))
                : reports.stream()
                        .map(r -> words.get(
                                "conclusion." + policy.on(r, audit.confirmed()).key()))
                        .toList();
        List<List<String>> cells =
                new ArrayList<>(List.of(List.of(String.valueOf(number)), List.of(unit), List.of(reported), conclusion));
        for (Severity severity : Severity.values()) {
            long count = own.stream()
                    .filter(i -> i.discrepancy().severity() == severity)
                    .count();
            cells.add(reports.isEmpty() ? List.of() : List.of(String.valueOf(count)));
        }
        return new Block.Row(cells);
    }
}
