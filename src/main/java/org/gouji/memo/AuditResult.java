package org.gouji.memo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What an audit found so far: the material of a memo.
 *
 * @param unit the unit the memo is written to; empty for a circular over all
 * @param reports the reports in scope
 * @param items confirmed and open discrepancies of these reports, in the order of the memo
 * @param unread how many files could not be read as reports
 * @param includeOpen whether open ones are listed, marked as such
 * @param at when
 */
public record AuditResult(
        Optional<String> unit,
        List<ReviewedReport> reports,
        List<AuditItem> items,
        int unread,
        boolean includeOpen,
        Instant at) {
    public AuditResult {
        reports = List.copyOf(reports);
        items = List.copyOf(items);
    }

    /** What of it each unit is told, by unit in the order of the reports; a report of an unknown unit is nobody's. */
    public Map<String, AuditResult> byUnit() {
        Map<String, List<ReviewedReport>> own = grouped(reports, ReviewedReport::unit);
        Map<String, List<AuditItem>> said = grouped(items, item -> item.report().unit());
        Map<String, AuditResult> told = new LinkedHashMap<>();
        own.forEach((name, its) -> told.put(
                name, new AuditResult(Optional.of(name), its, said.getOrDefault(name, List.of()), 0, includeOpen, at)));
        return told;
    }

    private static <T> Map<String, List<T>> grouped(List<T> all, Function<T, Optional<String>> unit) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        all.forEach(one -> unit.apply(one)
                .ifPresent(name ->
                        groups.computeIfAbsent(name, n -> new ArrayList<>()).add(one)));
        return groups;
    }

    /** The same without what is mended or closed: what units are asked to mend, and what is open. */
    public AuditResult asked() {
        List<AuditItem> asked = items.stream()
                .filter(item -> item.open() || item.decision().demanded())
                .toList();
        return new AuditResult(unit, reports, asked, unread, includeOpen, at);
    }

    /** The discrepancies the auditor confirmed. */
    public List<AuditItem> confirmed() {
        return items.stream().filter(Predicate.not(AuditItem::open)).toList();
    }

    /** The discrepancies that the memo lists. */
    public List<AuditItem> listed() {
        return includeOpen ? items : confirmed();
    }

    /** How many discrepancies nobody has decided. */
    public long open() {
        return items.stream().filter(AuditItem::open).count();
    }

    /** Whether something is undecided, so that the memo is a draft and draws no conclusion. */
    public boolean draft() {
        return open() > 0;
    }

    /** The report years in scope, ascending. */
    public List<Integer> years() {
        return List.copyOf(
                new TreeSet<>(reports.stream().flatMap(r -> r.year().stream()).toList()));
    }

    /** How many units are in scope; a report whose unit was not recognised counts as one. */
    public long units() {
        return units(reports);
    }

    /** How many units the reports of {@code reports} are from. */
    static long units(List<ReviewedReport> reports) {
        long unknown = reports.stream().filter(r -> r.unit().isEmpty()).count();
        return unknown
                + reports.stream().flatMap(r -> r.unit().stream()).distinct().count();
    }
}
