package org.gouji.chart;

import java.util.Map;
import org.gouji.model.Severity;

/**
 * A bar of the chart of discrepancies by unit.
 *
 * @param key tells units apart
 * @param name what is written beside the bar
 * @param fullName what a tip over it says
 * @param counts number of discrepancies by severity; absent ones count as 0
 */
public record UnitBar(String key, String name, String fullName, Map<Severity, Integer> counts) {

    public UnitBar {
        counts = Map.copyOf(counts);
    }

    /** How many of a severity. */
    public int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** How many in all. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
