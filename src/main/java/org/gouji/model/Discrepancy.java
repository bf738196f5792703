package org.gouji.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person sees as one problem: a finding alone, or all findings of one cause in one report.
 *
 * @param findings in the order of the form; the first speaks for all
 */
public record Discrepancy(List<Finding> findings) {

    public Discrepancy {
        findings = List.copyOf(findings);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("a discrepancy has at least one finding");
        }
    }

    /** Groups findings by report and cause, in the order of their first members. */
    public static List<Discrepancy> group(List<Finding> findings) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        int alone = 0;
        for (Finding finding : findings) {
            String key =
                    finding.cause() == 0 ? "alone " + alone++ : finding.chief().path() + " " + finding.cause();
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
        }
        return groups.values().stream().map(Discrepancy::new).toList();
    }

    /** The finding that speaks for all. */
    public Finding chief() {
        return findings.get(0);
    }

    /** The gravest severity among its findings. */
    public Severity severity() {
        return findings.stream().map(Finding::severity).min(Severity::compareTo).orElseThrow();
    }

    /** All cells its findings name, without repetition, chief cell first. */
    public List<CellId> cells() {
        return findings.stream().flatMap(f -> f.cells().stream()).distinct().toList();
    }
}
