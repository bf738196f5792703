package org.gouji.ui.finding;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gouji.model.Decision;
import org.gouji.model.Severity;

/**
 * Which discrepancies are shown; all parts must fit.
 *
 * @param year the year; 0 for unknown ones; empty: all
 * @param unit the key of a unit ({@link FindingLine#unitKey}); empty: all
 * @param bar a piece of a bar of the chart; empty: all
 * @param severities empty: all
 * @param decisions empty: all
 * @param text words that must all occur; empty: all
 */
public record Filter(
        Optional<Integer> year,
        Optional<String> unit,
        Optional<Bar> bar,
        Set<Severity> severities,
        Set<Decision> decisions,
        String text) {

    /** A piece of a bar: a unit and a severity. */
    public record Bar(String unit, Severity severity) {}

    /** Parts of a filter that can be left out, to count what they would let through. */
    public enum Part {
        BAR,
        SEVERITY,
        DECISION
    }

    /** Shows everything. */
    public static Filter all() {
        return new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Set.of(), "");
    }

    /** Whether it shows everything. */
    public boolean isAll() {
        return equals(all());
    }

    /** Only this year and unit. */
    public Filter at(Optional<Integer> newYear, Optional<String> newUnit) {
        return new Filter(newYear, newUnit, bar, severities, decisions, text);
    }

    /** The same for all units. */
    public Filter withoutUnit() {
        return at(year, Optional.empty());
    }

    /** Only this piece of a bar. */
    public Filter of(Optional<Bar> newBar) {
        return new Filter(year, unit, newBar, severities, decisions, text);
    }

    /** This severity as well, or no longer. */
    public Filter toggled(Severity severity) {
        return new Filter(year, unit, bar, flipped(severities, severity, Severity.class), decisions, text);
    }

    /** This state as well, or no longer. */
    public Filter toggled(Decision decision) {
        return new Filter(year, unit, bar, severities, flipped(decisions, decision, Decision.class), text);
    }

    /** Only lines with these words. */
    public Filter saying(String words) {
        return new Filter(year, unit, bar, severities, decisions, words.strip());
    }

    /** The test of a line; {@code without} is left out. */
    public Predicate<FindingLine> test(Set<Part> without) {
        String[] words = FindingLine.folded(text).split("\\s+");
        return line -> fitsPlace(line)
                && (without.contains(Part.BAR) || bar.isEmpty() || bar.get().equals(line.bar()))
                && (without.contains(Part.SEVERITY) || severities.isEmpty() || severities.contains(line.severity()))
                && (without.contains(Part.DECISION) || decisions.isEmpty() || decisions.contains(line.decision()))
                && line.says(words);
    }

    private boolean fitsPlace(FindingLine line) {
        return (year.isEmpty() || year.get() == line.year())
                && (unit.isEmpty() || unit.get().equals(line.unitKey()));
    }

    private static <E extends Enum<E>> Set<E> flipped(Set<E> set, E one, Class<E> type) {
        Set<E> next = set.isEmpty() ? EnumSet.noneOf(type) : EnumSet.copyOf(set);
        if (!next.remove(one)) {
            next.add(one);
        }
        return Set.copyOf(next);
    }
}
