package org.gouji.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.model.Finding;
import org.gouji.model.Severity;

/** A kind of finding: all that the verdict on a report asks for. */
public record Kind(String rule, String check, Severity severity) implements Comparable<Kind> {
    private static final Severity[] SEVERITIES = Severity.values();

    static Kind of(Finding finding) {
        return new Kind(finding.rule(), finding.check(), finding.severity());
    }

    @Override
    public int compareTo(Kind other) {
        int byCheck = check.compareTo(other.check);
        int byRule = byCheck != 0 ? byCheck : rule.compareTo(other.rule);
        return byRule != 0 ? byRule : severity.compareTo(other.severity);
    }

    static String text(List<KeyedFinding> members) {
        Set<Kind> kinds = new TreeSet<>();
        members.forEach(member -> kinds.add(of(member.finding())));
        return Json.text(kinds.stream()
                .map(kind -> List.of(kind.rule, kind.check, kind.severity.ordinal()))
                .toList());
    }

    static List<Kind> parse(String text) {
        return Json.list(text).stream()
                .map(kind -> (List<?>) kind)
                .map(kind -> new Kind((String) kind.get(0), (String) kind.get(1), SEVERITIES[(Integer) kind.get(2)]))
                .toList();
    }
}
