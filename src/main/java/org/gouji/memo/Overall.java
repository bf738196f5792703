package org.gouji.memo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.model.Severity;

/** The sentences that sum an audit up: what was confirmed, what is undecided, and where nothing is, the conclusion. */
record Overall(MemoWords words, Conclusion.Policy policy) {

    /** The sentences as one paragraph each. */
    List<Block> of(AuditResult audit) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(confirmed(audit)));
        if (audit.draft()) {
            blocks.add(words.prose(audit.includeOpen() ? "open.listed" : "open.left", "count", audit.open()));
        } else if (!audit.reports().isEmpty()) {
            blocks.add(new Block.Prose(conclusion(audit)));
        }
        return blocks;
    }

    private String confirmed(AuditResult audit) {
        List<AuditItem> confirmed = audit.confirmed();
        if (confirmed.isEmpty()) {
            return words.get(audit.draft() ? "confirmed.none.yet" : "confirmed.none");
        }
        Map<Severity, Long> counts = confirmed.stream()
                .collect(Collectors.groupingBy(
                        i -> i.discrepancy().severity(), () -> new EnumMap<>(Severity.class), Collectors.counting()));
        List<ReviewedReport> reports =
                confirmed.stream().map(AuditItem::report).distinct().toList();
        return words.get(
                audit.unit().isEmpty() ? "confirmed.batch" : "confirmed.unit",
                "count",
                confirmed.size(),
                "severities",
                words.severities(counts),
                "units",
                AuditResult.units(reports),
                "reports",
                reports.size());
    }

    private String conclusion(AuditResult audit) {
        Map<Conclusion, Long> counts = audit.reports().stream()
                .collect(Collectors.groupingBy(
                        r -> policy.on(r, audit.confirmed()),
                        () -> new EnumMap<>(Conclusion.class),
                        Collectors.counting()));
        if (audit.reports().size() == 1) {
            String key = counts.keySet().iterator().next().key();
            return words.get("conclusion.one." + key);
        }
        List<String> parts = counts.entrySet().stream()
                .map(e -> words.get("conclusion.count." + e.getKey().key(), "count", e.getValue()))
                .toList();
        return words.get("conclusion.many", "parts", words.list(parts));
    }
}
