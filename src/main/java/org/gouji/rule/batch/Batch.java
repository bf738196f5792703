package org.gouji.rule.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.SourceFile;

/**
 * The reports of a batch as its checks see them.
 *
 * @param roster the units under supervision, where there is a list of them
 * @param entries all reports in the order of their paths
 * @param years the reports that count, by year, in the order of their paths: of two of one unit the last
 * @param reload gives a report once more, for the few whose words must be compared
 */
record Batch(
        Optional<Roster> roster,
        List<BatchEntry> entries,
        SortedMap<Integer, List<BatchEntry>> years,
        Function<SourceFile, Optional<Report>> reload) {

    static Batch of(Optional<Roster> roster, List<BatchEntry> entries, Function<SourceFile, Optional<Report>> reload) {
        SortedMap<Integer, List<BatchEntry>> years = new TreeMap<>();
        for (BatchEntry entry : entries) {
            entry.year()
                    .ifPresent(y ->
                            years.computeIfAbsent(y, n -> new ArrayList<>()).add(entry));
        }
        years.replaceAll((year, all) -> counting(all));
        return new Batch(roster, List.copyOf(entries), years, reload);
    }

    private static List<BatchEntry> counting(List<BatchEntry> all) {
        Map<String, BatchEntry> last = byUnit(all);
        return all.stream()
                .filter(e -> e.unit().isEmpty() || last.get(e.unit()) == e)
                .toList();
    }

    /** Reports by unit, the last of each; those of no known unit are left out. */
    static Map<String, BatchEntry> byUnit(List<BatchEntry> entries) {
        Map<String, BatchEntry> last = new HashMap<>();
        entries.stream().filter(e -> !e.unit().isEmpty()).forEach(e -> last.put(e.unit(), e));
        return last;
    }
}
