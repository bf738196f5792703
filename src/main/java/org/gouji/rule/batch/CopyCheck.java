package org.gouji.rule.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.gouji.rule.likeness.CopySearch;
import org.gouji.rule.likeness.Likeness;
import org.gouji.rule.likeness.MaskedText;

/**
 * Sections of two units of one year that say nearly the same. Each report is shown with the one report before it that it is
 * most like, so that a text that many share gives one finding a report, not one a pair.
 */
final class CopyCheck implements BatchCheck {
    /** The likest candidates whose words are compared. */
    private static final int TRIED = 4;

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

    /** Two reports of a year, by their positions. */
    private record Pair(int earlier, int later) {}

    private record Match(Section section, int percent) {}

    @Override
    public List<Finding> check(Batch batch) {
        List<Finding> findings = new ArrayList<>();
        batch.years().forEach((year, entries) -> {
            Map<Pair, List<Match>> pairs = new LinkedHashMap<>();
            for (Section section : Proses.SECTIONS) {
                search(batch, section, entries, boilerplate.apply(year), pairs);
            }
            pairs.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(
                            Comparator.comparingInt(Pair::later).thenComparingInt(Pair::earlier)))
                    .forEach(p -> finding(
                                    batch,
                                    entries.get(p.getKey().earlier()),
                                    entries.get(p.getKey().later()),
                                    p.getValue())
                            .ifPresent(findings::add));
        });
        return findings;
    }

    private void search(
            Batch batch, Section section, List<BatchEntry> entries, Boilerplate shared, Map<Pair, List<Match>> pairs) {
        List<Integer> texts = new ArrayList<>();
        List<long[]> prints = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            for (BatchEntry.Print print : entries.get(i).prints()) {
                if (print.section() == section) {
                    texts.add(i);
                    prints.add(Arrays.stream(print.fingerprints())
                            .filter(f -> !shared.contains(f))
                            .toArray());
                }
            }
        }
        CopySearch search = new CopySearch(prints);
        for (int i = 0; i < texts.size(); i++) {
            int later = texts.get(i);
            List<Integer> candidates = search.candidates(i);
            for (int candidate : candidates.subList(0, Math.min(TRIED, candidates.size()))) {
                int earlier = texts.get(candidate);
                int percent = percent(batch, section, entries.get(earlier), entries.get(later), shared);
                if (percent >= enough) {
                    pairs.computeIfAbsent(new Pair(earlier, later), p -> new ArrayList<>())
                            .add(new Match(section, percent));
                    break;
                }
            }
        }
    }

    private int percent(Batch batch, Section section, BatchEntry earlier, BatchEntry later, Boilerplate shared) {
        Optional<Proses.Prose> first = proses.of(batch, earlier, section);
        Optional<Proses.Prose> second = proses.of(batch, later, section);
        return first.isEmpty() || second.isEmpty()
                ? 0
                : Likeness.percent(first.get().shingles(), second.get().shingles(), shared::contains, least);
    }

    private Optional<Finding> finding(Batch batch, BatchEntry earlier, BatchEntry later, List<Match> matches) {
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
