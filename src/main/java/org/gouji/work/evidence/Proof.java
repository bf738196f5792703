package org.gouji.work.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.model.Cause.Change;
import org.gouji.model.Cause.Repair;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.work.evidence.Term.Side;

/**
 * What one finding compares, as its figures count now.
 *
 * @param finding what was found
 * @param relation how the two sides should stand to each other
 * @param terms the addends, then what is stated
 * @param told the number that prose states in place of a cell; empty where cells state it
 * @param others the other reports that the finding is about, where their figures are not compared
 * @param own number of the report that the finding is shown with
 */
public record Proof(
        Finding finding,
        Relation relation,
        List<Term> terms,
        Optional<BigDecimal> told,
        List<Origin> others,
        long own) {

    /** How what is stated should stand to the sum of the addends. */
    public enum Relation {
        /** The same. */
        EQUAL,
        /** No less. */
        AT_LEAST,
        /** Nothing is added up. */
        BESIDE
    }

    public Proof {
        terms = List.copyOf(terms);
        others = List.copyOf(others);
    }

    /** The terms of one side. */
    public List<Term> of(Side side) {
        return terms.stream().filter(t -> t.side() == side).toList();
    }

    /** What the addends add up to; empty where nothing is added up or one of them cannot be counted. */
    public Optional<BigDecimal> sum() {
        return relation == Relation.BESIDE ? Optional.empty() : sum(Side.ADDEND);
    }

    /** What is stated. */
    public Optional<BigDecimal> stated() {
        return relation == Relation.BESIDE ? Optional.empty() : told.or(() -> sum(Side.STATED));
    }

    /** By how much the addends exceed what is stated. */
    public Optional<BigDecimal> difference() {
        return sum().flatMap(sum -> stated().map(sum::subtract));
    }

    /** Whether it can be judged and holds. */
    public boolean holds() {
        return difference()
                .filter(d -> relation == Relation.EQUAL ? d.signum() == 0 : d.signum() <= 0)
                .isPresent();
    }

    /** Whether this is the only figure of another report that is just the difference: the child that was left out or counted twice. */
    public boolean explains(Term term) {
        Optional<BigDecimal> gap = difference().map(BigDecimal::abs).filter(d -> d.signum() != 0);
        List<Term> fitting = terms.stream()
                .filter(t -> t.side() == Side.ADDEND && t.origin().report() != own && equal(t.amount(), gap))
                .toList();
        return severalReports() && fitting.size() == 1 && fitting.get(0) == term;
    }

    /** Equal numbers may be written with different decimals. */
    private static boolean equal(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.filter(a -> other.filter(b -> a.compareTo(b) == 0).isPresent())
                .isPresent();
    }

    /** The same with the changes of a repair. */
    public Proof with(Repair repair) {
        Map<CellId, String> values =
                repair.changes().stream().collect(Collectors.toMap(Change::cell, Change::to, (one, other) -> one));
        return new Proof(
                finding,
                relation,
                terms.stream()
                        .map(t -> t.origin().report() == own && values.containsKey(t.cell())
                                ? t.counting(values.get(t.cell()))
                                : t)
                        .toList(),
                told,
                others,
                own);
    }

    private boolean severalReports() {
        return of(Side.ADDEND).stream().map(t -> t.origin().report()).distinct().count() > 1;
    }

    private Optional<BigDecimal> sum(Side side) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : of(side)) {
            if (term.amount().isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(term.amount().get());
        }
        return Optional.of(sum);
    }
}
