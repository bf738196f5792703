package org.gouji.memo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.model.Finding;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.TableId;

/**
 * How many discrepancies, by severity: of each unit in a circular, of each section in a letter to one unit. Open ones, where the
 * memo lists them, are a series of their own.
 *
 * @param units as many units have a bar, those with most discrepancies; the rest is summed in the caption
 */
record FindingChart(MemoWords words, int units) {
    private static final String OPEN = "open";

    /** The chart of all listed discrepancies; none where nothing is listed. */
    Optional<Block.BarChart> of(AuditResult audit) {
        if (audit.listed().isEmpty()) {
            return Optional.empty();
        }
        boolean batch = audit.unit().isEmpty();
        Map<String, List<AuditItem>> all =
                batch ? byUnit(audit.listed()) : group(bySection(audit.listed()), i -> section(i));
        Map<String, List<AuditItem>> groups = first(all, units);
        List<Block.Series> series = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            add(
                    series,
                    severity.key(),
                    words.wording().severity(severity),
                    groups,
                    i -> !i.open() && i.discrepancy().severity() == severity);
        }
        add(series, OPEN, words.texts().get("decision.open"), groups, AuditItem::open);
        return Optional.of(new Block.BarChart(caption(batch, all), List.copyOf(groups.keySet()), series));
    }

    private static void add(
            List<Block.Series> series,
            String kind,
            String name,
            Map<String, List<AuditItem>> groups,
            java.util.function.Predicate<AuditItem> counts) {
        List<Long> values = groups.values().stream()
                .map(g -> g.stream().filter(counts).count())
                .toList();
        if (values.stream().anyMatch(v -> v > 0)) {
            series.add(new Block.Series(kind, name, values));
        }
    }

    private Map<String, List<AuditItem>> byUnit(List<AuditItem> items) {
        List<Map.Entry<String, List<AuditItem>>> sorted =
                new ArrayList<>(group(items, this::unit).entrySet());
        // stable: among units with as many discrepancies the order of the list
        sorted.sort(Comparator.comparing(e -> -e.getValue().size()));
        Map<String, List<AuditItem>> shown = new LinkedHashMap<>();
        sorted.forEach(e -> shown.put(e.getKey(), e.getValue()));
        return shown;
    }

    /** The rest as a bar would dwarf all others, so it is summed in words. */
    private String caption(boolean batch, Map<String, List<AuditItem>> groups) {
        String caption = words.get(batch ? "chart.units" : "chart.sections");
        if (groups.size() <= units) {
            return caption;
        }
        long rest = groups.values().stream().skip(units).mapToLong(List::size).sum();
        return caption + words.get("chart.rest", "shown", units, "units", groups.size() - units, "count", rest);
    }

    private static Map<String, List<AuditItem>> first(Map<String, List<AuditItem>> groups, int count) {
        Map<String, List<AuditItem>> first = new LinkedHashMap<>();
        groups.entrySet().stream().limit(count).forEach(e -> first.put(e.getKey(), e.getValue()));
        return first;
    }

    private String unit(AuditItem item) {
        return item.report().unit().orElseGet(() -> words.texts().get("unit.unknown"));
    }

    private String section(AuditItem item) {
        Section section = sectionOf(item);
        return section == Section.PREAMBLE
                ? words.texts().get("where.report")
                : words.wording().section(section);
    }

    private static List<AuditItem> bySection(List<AuditItem> items) {
        return items.stream()
                .sorted(Comparator.comparing(FindingChart::sectionOf))
                .toList();
    }

    /** Tables two, three and four stand in the sections of these numbers. */
    private static Section sectionOf(AuditItem item) {
        Finding chief = item.discrepancy().chief();
        if (!chief.cells().isEmpty()) {
            TableId table = chief.cells().get(0).table();
            return switch (table) {
                case T2 -> Section.DISCLOSURE;
                case T3 -> Section.REQUESTS;
                case T4 -> Section.DISPUTES;
            };
        }
        return chief.places().isEmpty()
                ? chief.anchor().section()
                : chief.places().get(0).section();
    }

    private static Map<String, List<AuditItem>> group(List<AuditItem> items, Function<AuditItem, String> name) {
        Map<String, List<AuditItem>> groups = new LinkedHashMap<>();
        items.forEach(i ->
                groups.computeIfAbsent(name.apply(i), n -> new ArrayList<>()).add(i));
        return groups;
    }
}
