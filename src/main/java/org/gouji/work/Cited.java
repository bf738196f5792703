package org.gouji.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Discrepancy;
import org.gouji.model.Finding;
import org.gouji.store.KeyedFinding;

/**
 * A discrepancy as the report itself shows it: where it stands, not what was decided.
 *
 * @param id as in {@link DiscrepancyRow#id}
 * @param discrepancy its findings
 */
public record Cited(String id, Discrepancy discrepancy) {

    /** Findings of one report, by cause. */
    public static List<Cited> of(List<KeyedFinding> findings) {
        Map<Finding, String> keys = new HashMap<>();
        findings.forEach(f -> keys.put(f.finding(), f.key()));
        return Discrepancy.group(findings.stream().map(KeyedFinding::finding).toList()).stream()
                .map(d -> new Cited(keys.get(d.chief()), d))
                .toList();
    }
}
