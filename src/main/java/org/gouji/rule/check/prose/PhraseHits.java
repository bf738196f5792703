package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.gouji.model.Finding;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.TextPlace;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.prose.Passage;
import org.gouji.rule.prose.Prose;

/** Where phrases of one rule stand in a report, and the findings that tell it. One thread. */
final class PhraseHits {
    /** How many different phrases one finding names. */
    private static final int SHOWN = 8;

    private final RuleEntry entry;
    private final Prose prose;
    private final List<Hit> hits = new ArrayList<>();

    /** Where the hits of a paragraph begin and end; none overlaps another. */
    private final Map<Passage, NavigableMap<Integer, Integer>> spans = new IdentityHashMap<>();

    private record Hit(Passage passage, int start, int end, String text, String replacement, Severity severity) {}

    PhraseHits(RuleEntry entry, Prose prose) {
        this.entry = entry;
        this.prose = prose;
    }

    void add(Phrase phrase, Passage passage, int start, int end, Matcher match) {
        hits.add(new Hit(passage, start, end, match.group(), phrase.replaced(match), phrase.severity()));
        spans.computeIfAbsent(passage, p -> new TreeMap<>()).put(start, end);
    }

    /** Whether a phrase was found already within the span. */
    boolean overlap(Passage passage, int start, int end) {
        Map.Entry<Integer, Integer> before =
                spans.containsKey(passage) ? spans.get(passage).lowerEntry(end) : null;
        return before != null && start < before.getValue();
    }

    /** One finding a phrase. */
    List<Finding> oneByOne() {
        Ordinals ordinals = new Ordinals();
        List<Finding> findings = new ArrayList<>();
        for (Hit hit : hits) {
            Draft draft = new Draft(entry, prose.report().source())
                    .severity(hit.severity())
                    .actual(hit.text());
            if (!hit.replacement().isEmpty()) {
                draft.expected(hit.replacement());
            }
            findings.add(
                    ordinals.mark(draft, hit.passage(), hit.start(), hit.end()).finding());
        }
        return findings;
    }

    /** One finding that marks all phrases and weighs as much as the gravest; none where there are none. */
    List<Finding> together() {
        if (hits.isEmpty()) {
            return List.of();
        }
        List<TextPlace> places = hits.stream()
                .map(h -> h.passage().span(h.start(), h.end()))
                .sorted(Comparator.comparingInt(TextPlace::paragraph).thenComparingInt(TextPlace::start))
                .toList();
        Set<String> texts = hits.stream().map(Hit::text).collect(Collectors.toCollection(TreeSet::new));
        String shown = texts.stream().limit(SHOWN).collect(Collectors.joining("、"));
        return List.of(new Draft(entry, prose.report().source())
                .marks(places, Section.PREAMBLE, shown)
                .severity(hits.stream()
                        .map(Hit::severity)
                        .min(Comparator.naturalOrder())
                        .orElse(entry.severity()))
                .actual(shown)
                .arg("count", String.valueOf(hits.size()))
                .finding());
    }
}
