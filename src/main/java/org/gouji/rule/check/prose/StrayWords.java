package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gouji.model.Finding;
import org.gouji.model.Section;
import org.gouji.model.TextPlace;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.prose.Passage;
import org.gouji.rule.prose.Prose;

/** Words of another unit found in a report, to be told by one finding. Headings and quotations are left alone. One thread. */
final class StrayWords {
    private final Prose prose;
    private final Excuses unless;
    private final Map<Integer, Integer> spans = new TreeMap<>();

    /** Those of {@code prose}, but for sentences with one of {@code unless}. */
    StrayWords(Prose prose, Excuses unless) {
        this.prose = prose;
        this.unless = unless;
    }

    /** Characters {@code start} to {@code end} of the whole prose are such words, unless their sentence excuses them. */
    void add(int start, int end) {
        Passage passage = prose.at(start);
        int from = prose.within(start);
        String sentence = passage.sentence(from, from + end - start);
        String before = passage.text().substring(passage.from(from), from);
        boolean quoted =
                before.lastIndexOf('《') > before.lastIndexOf('》') || before.lastIndexOf('“') > before.lastIndexOf('”');
        if (!passage.heading() && !quoted && !unless.in(sentence)) {
            spans.putIfAbsent(start, end);
        }
    }

    /** Forgets some of the words. */
    void drop(Predicate<String> words) {
        spans.entrySet().removeIf(s -> words.test(prose.whole().substring(s.getKey(), s.getValue())));
    }

    /** The finding that marks and names them all; empty where there are none. */
    Optional<Finding> finding(RuleEntry entry) {
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        List<TextPlace> places = new ArrayList<>();
        Set<String> words = new LinkedHashSet<>();
        Set<String> sentences = new LinkedHashSet<>();
        spans.forEach((start, end) -> {
            Passage passage = prose.at(start);
            int from = prose.within(start);
            places.add(passage.span(from, from + end - start));
            words.add(prose.whole().substring(start, end));
            sentences.add(passage.sentence(from, from + end - start));
        });
        places.sort(Comparator.comparingInt(TextPlace::paragraph).thenComparingInt(TextPlace::start));
        return Optional.of(new Draft(entry, prose.report().source())
                .marks(places, Section.PREAMBLE, String.join(" … ", sentences))
                .actual(String.join("、", words))
                .arg("count", String.valueOf(places.size()))
                .arg("unit", prose.unit().full())
                .finding());
    }
}
