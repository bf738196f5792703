package org.gouji.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.model.Roster;
import org.gouji.store.ReportHead;

/**
 * Puts the reports of one unit of the roster together, under whichever of its names they came; before and after others were merged
 * into it is not the same unit.
 */
final class Together {
    private final List<ReportHead> heads;
    private final Optional<Roster> roster;

    Together(List<ReportHead> heads, Optional<Roster> roster) {
        this.heads = heads;
        this.roster = roster;
    }

    /** The numbers of reports by unit of the roster, given by unit name; each unit in the order of paths. */
    List<List<Long>> of(List<List<Long>> units) {
        if (roster.isEmpty()) {
            return units;
        }
        Map<Long, String> paths = heads.stream()
                .collect(Collectors.toMap(ReportHead::id, head -> head.source().path()));
        Map<Long, String> lines = heads.stream()
                .filter(head -> head.unit().isPresent())
                .collect(Collectors.toMap(
                        ReportHead::id,
                        head -> roster.get()
                                .line(head.unit().get().name(), head.year().orElse(Integer.MAX_VALUE))));
        Map<Object, List<Long>> merged = new LinkedHashMap<>();
        for (List<Long> unit : units) {
            for (long id : unit) {
                Object line = lines.containsKey(id) ? lines.get(id) : unit;
                merged.computeIfAbsent(line, n -> new ArrayList<>()).add(id);
            }
        }
        merged.values().forEach(ids -> ids.sort(Comparator.comparing(paths::get, new CodePointOrder())));
        return List.copyOf(merged.values());
    }
}
