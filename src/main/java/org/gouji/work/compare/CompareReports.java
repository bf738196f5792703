package org.gouji.work.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.form.Crosswalk;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.likeness.CommonPassages;
import org.gouji.rule.likeness.Likeness;
import org.gouji.rule.likeness.MaskedText;
import org.gouji.rule.likeness.Masking;

/**
 * Puts two reports side by side: this year and last year, unit and unit, a report and its corrected version. Exchanging the reports
 * exchanges the sides and nothing else. Any thread; texts many times longer than any report take less than a second.
 */
public final class CompareReports {
    /** Letters in a row that both must have: shorter ones are turns of phrase that everybody uses. */
    private static final int LEAST = 16;

    private final CompareCells cells;
    private final Masking masking;

    /** A comparison by these forms; what does not count in passages is what does not count in the search for copies. */
    public CompareReports(FormCatalogue forms, RuleCatalogue rules) {
        this(forms, rules, Optional.empty());
    }

    /** The same; a {@code roster} says which names mean one unit. */
    public CompareReports(FormCatalogue forms, RuleCatalogue rules, Optional<Roster> roster) {
        cells = new CompareCells(
                forms,
                Crosswalk.load(),
                (unit, year) -> roster.map(r -> r.line(unit, year)).orElse(unit));
        masking = Masking.of(rules.entry("Q-DUP-BATCH"));
    }

    /** Two reports side by side. */
    public Comparison of(Report left, Report right) {
        return new Comparison(
                left,
                right,
                Arrays.stream(Stated.What.values())
                        .map(what -> Stated.of(what, left, right))
                        .toList(),
                cells.tables(left, right),
                cells.carried(left, right),
                new CompareProse(left, right).sections(),
                matching(left, right));
    }

    private Matching matching(Report left, Report right) {
        MaskedText first = masking.mask(left);
        MaskedText second = masking.mask(right);
        List<Likeness.Passage> common = CommonPassages.of(first, second, LEAST);
        int shared = common.stream().mapToInt(Likeness.Passage::length).sum();
        PassageCut cut = new PassageCut(left, first, right, second);
        return new Matching(
                common.stream().flatMap(p -> cut.bySection(p).stream()).toList(),
                new Share(shared, first.length()),
                new Share(shared, second.length()));
    }
}
