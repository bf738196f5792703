package org.gouji.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;

/** Units against rules in one year: how many of each are open, the rule with most of them first. */
record RuleGrid(List<String> rules, List<Head> heads, OpenCounts counts, int most, int year) implements Grid {

    static RuleGrid of(OverviewState state, UnaryOperator<String> name) {
        List<String> rules = state.counts().rules();
        return new RuleGrid(
                rules,
                rules.stream().map(rule -> new Head(name.apply(rule), rule)).toList(),
                state.counts(),
                state.counts().mostOfARule(),
                state.choice().year());
    }

    @Override
    public Cell cell(OverviewLine line, int column) {
        int count = counts.rule(line.unit(), rules.get(column));
        return new Cell(
                count,
                Grid.weight(count, most),
                Optional.empty(),
                Optional.empty(),
                count == 0 && line.cell().reports().isEmpty());
    }

    @Override
    public Way way(OverviewLine line, int column) {
        Filter ofYear = OverviewVerbs.inYear(OpenCounts.open(line.unit()), line.unit(), year);
        return new Way(
                counts.rule(line.unit(), rules.get(column)) == 0
                        ? Optional.empty()
                        : Optional.of(ofYear.only(Facet.RULE, rules.get(column))),
                year);
    }
}
