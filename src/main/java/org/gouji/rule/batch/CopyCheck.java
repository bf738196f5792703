package org.gouji.rule.batch;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.TextPlace;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.likeness.Boilerplate;
import org.gouji.rule.likeness.Likeness;
import org.gouji.rule.likeness.MaskedText;

/**
 * Sections of two units of one year that say nearly the same. Each report is shown with the one report before it that it is
 * most like, so that a text that many share gives one finding a report, not one a pair.
 */
final class CopyCheck implements BatchCheck {
    private static final int EVIDENCE = 200;

    private final RuleEntry entry;
    private final int enough;
    private final int least;
    private final IntFunction<Boilerplate> boilerplate;
    private final Proses proses;

    /** {@code boilerplate}: what the reports of a year share. */
    CopyCheck(RuleCatalogue rules, IntFunction<Boilerplate> boilerplate, Proses proses) {
        entry = rules.entry("Q-DUP-BATCH");
        enough = Integer.parseInt(entry.parameter("percent"));
        least = Integer.parseInt(entry.parameter("least"));
        this.boilerplate = boilerplate;
        this.proses = proses;
    }

    @Override
    public void check(Batch batch, Consumer<Finding> found) {
        batch.years().forEach((year, entries) -> {
            Copies copies = new Copies(batch, entries, boilerplate.apply(year), proses, enough, least);
            copies.find()
                    .forEach((pair, matches) -> finding(
                                    batch, entries.get(pair.earlier()), entries.get(pair.later()), matches)
                            .ifPresent(found));
        });
    }

    private Optional<Finding> finding(Batch batch, BatchEntry earlier, BatchEntry later, List<Copies.Match> matches) {
        Section section = matches.get(0).section();
        Optional<Report> report = batch.reload().apply(later.source());
        Optional<Proses.Prose> first = proses.of(batch, earlier, section);
        Optional<Proses.Prose> second = proses.of(batch, later, section);
        if (report.isEmpty() || first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        MaskedText text = second.get().text();
        Likeness.Passage longest = Likeness.longest(first.get().text(), text);
        List<TextPlace> places = text.places(section, longest.second(), longest.second() + longest.length());
        return Optional.of(new Draft(entry, earlier.source(), later.source())
                .marks(places, section, MaskedText.shortened(report.get(), places, EVIDENCE))
                .arg("section", String.valueOf(section.number()))
                .arg("percent", matches.stream().map(m -> m.percent() + "%").collect(Collectors.joining("、")))
                .arg("unit", name(later))
                .arg("other", name(earlier))
                .arg("length", String.valueOf(longest.length()))
                .variant(matches.size() > 1 ? "both" : "one")
                .finding());
    }

    private static String name(BatchEntry entry) {
        return entry.unit().isEmpty() ? entry.source().name() : entry.unit();
    }
}
