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
 * @param units as many units have a bar of their own, those with most discrepancies; the rest is summed
 */
record FindingChart(MemoWords words, int units) {
    private static final String OPEN = "open";

    /** The chart of all listed discrepancies; none where nothing is listed. */
    Optional<Block.BarChart> of(AuditResult audit) {
        if (audit.listed().isEmpty()) {
            return Optional.empty();
        }
        boolean batch = audit.unit().isEmpty();
        Map<String, List<AuditItem>> groups =
                batch ? byUnit(audit.listed()) : group(bySection(audit.listed()), i -> section(i));
        List<Block.Series> series = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            add(series, severity.key(), words.wording().severity(severity), groups, i -> !i.open()
                    && i.discrepancy().severity() == severity);
        }
        add(series, OPEN, words.texts().get("decision.open"), groups, AuditItem::open);
        String caption = words.get(batch ? "chart.units" : "chart.sections");
        return Optional.of(new Block.BarChart(caption, List.copyOf(groups.keySet()), series));
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
        List<Map.Entry<String, List<AuditItem>>> sorted = new ArrayList<>(group(items, this::unit).entrySet());
        // stable: among units with as many discrepancies the order of the list
        sorted.sort(Comparator.comparing(e -> -e.getValue().size()));
        Map<String, List<AuditItem>> shown = new LinkedHashMap<>();
        List<AuditItem> rest = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            if (i < units || sorted.size() == units + 1) {
                shown.put(sorted.get(i).getKey(), sorted.get(i).getValue());
            } else {
                rest.addAll(sorted.get(i).getValue());
            }
        }
        if (!rest.isEmpty()) {
            shown.put(words.get("chart.rest", "count", sorted.size() - units), rest);
        }
        return shown;
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
        return items.stream().sorted(Comparator.comparing(FindingChart::sectionOf)).toList();
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
        items.forEach(i -> groups.computeIfAbsent(name.apply(i), n -> new ArrayList<>()).add(i));
        return groups;
    }
}
