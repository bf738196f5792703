package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.model.Finding;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.TextPlace;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;

/**
 * Phrases that should not be there; resources/rules/phrases.yaml explains the parameters. One finding a phrase, or one a report
 * that marks all of them.
 */
final class PhraseRule implements ProseRule {
    private final RuleEntry entry;
    private final List<Phrase> phrases;
    private final Applies applies;
    private final List<Pattern> unless;
    private final boolean headings;
    private final boolean grouped;

    private record Phrase(Expression pattern, String replacement, Severity severity) {}

    private record Hit(Passage passage, int start, int end, String text, String replacement, Severity severity) {}

    PhraseRule(RuleEntry entry) {
        this.entry = entry;
        this.phrases = new ArrayList<>();
        entry.parameters("patterns").forEach(p -> phrases.add(phrase(p, entry.severity())));
        Parameters.texts(entry, "hints").forEach(p -> phrases.add(phrase(p, Severity.HINT)));
        this.applies = new Applies(entry);
        this.unless = Parameters.patterns(entry, "unless");
        this.headings = Parameters.has(entry, "headings");
        this.grouped = Parameters.has(entry, "grouped");
    }

    private static Phrase phrase(String text, Severity severity) {
        int arrow = text.indexOf(" => ");
        String pattern = arrow < 0 ? text : text.substring(0, arrow);
        String replacement = arrow < 0 ? "" : text.substring(arrow + 4);
        return new Phrase(Expression.of(pattern), replacement, severity);
    }

    @Override
    public List<Finding> read(Prose prose) {
        if (!applies.to(prose)) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (Phrase phrase : phrases) {
            phrase.pattern().each(prose.whole(), match -> add(prose, phrase, match, hits));
        }
        if (hits.isEmpty()) {
            return List.of();
        }
        return grouped ? List.of(together(prose, hits)) : oneByOne(prose, hits);
    }

    private void add(Prose prose, Phrase phrase, Matcher match, List<Hit> hits) {
        Passage passage = prose.at(match.start());
        int start = prose.within(match.start());
        int end = start + match.end() - match.start();
        boolean wanted = end > start
                && end <= passage.text().length()
                && (headings || !passage.heading())
                && applies.in(passage.section())
                && hits.stream().noneMatch(h -> h.passage() == passage && h.start() < end && start < h.end());
        if (wanted
                && unless.stream()
                        .noneMatch(p -> p.matcher(passage.sentence(start, end)).find())) {
            hits.add(new Hit(
                    passage, start, end, match.group(), filled(phrase.replacement(), match), phrase.severity()));
        }
    }

    /** The replacement with {@code $1} to {@code $9} filled in. */
    private static String filled(String replacement, Matcher match) {
        String text = replacement;
        for (int i = 1; i <= match.groupCount(); i++) {
            text = text.replace("$" + i, match.group(i) == null ? "" : match.group(i));
        }
        return text;
    }

    private List<Finding> oneByOne(Prose prose, List<Hit> hits) {
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

    private Finding together(Prose prose, List<Hit> hits) {
        List<TextPlace> places = hits.stream()
                .map(h -> h.passage().span(h.start(), h.end()))
                .sorted(Comparator.comparingInt(TextPlace::paragraph).thenComparingInt(TextPlace::start))
                .toList();
        Set<String> texts = hits.stream().map(Hit::text).collect(Collectors.toCollection(TreeSet::new));
        String shown = texts.stream().limit(8).collect(Collectors.joining("、"));
        return new Draft(entry, prose.report().source())
                .marks(places, Section.PREAMBLE, shown)
                .severity(hits.stream()
                        .map(Hit::severity)
                        .min(Comparator.naturalOrder())
                        .orElse(entry.severity()))
                .actual(shown)
                .arg("count", String.valueOf(hits.size()))
                .finding();
    }
}
