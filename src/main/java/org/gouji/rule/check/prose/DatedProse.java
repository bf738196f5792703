package org.gouji.rule.check.prose;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Alike;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.pattern.Expression;
import org.gouji.rule.prose.Passage;
import org.gouji.rule.prose.Prose;

/**
 * Prose with what it says about its year.
 *
 * @param prose the prose
 * @param signature who signed it and when
 * @param stated the year of the title, or whatever the reader took the year from
 * @param told the year that period, signature, facts and file name agree on against the title; otherwise the stated year
 */
record DatedProse(Prose prose, Signature signature, int stated, int told) {
    private static final Pattern PAGE = Pattern.compile("\\.(?:html?|mht|mhtml|xhtml)$", Pattern.CASE_INSENSITIVE);

    /** The years that prose states; {@code patterns} each with a group year, the votes of one pattern count once. */
    static Optional<DatedProse> of(Prose prose, Signature signature, Iterable<Expression> patterns) {
        if (prose.year().isEmpty()) {
            return Optional.empty();
        }
        int stated = prose.year().get();
        Map<Integer, Integer> votes = new TreeMap<>();
        String name = prose.report().source().name();
        for (Expression pattern : patterns) {
            most(seen -> pattern.each(prose.written(), seen)).ifPresent(y -> votes.merge(y, 1, Integer::sum));
            most(seen -> pattern.each(name, seen)).ifPresent(y -> votes.merge(y, 1, Integer::sum));
        }
        signature.date().ifPresent(d -> votes.merge(d.year() - 1, 1, Integer::sum));
        int told = stated;
        for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
            boolean wins = vote.getValue() >= 2 && vote.getValue() > votes.getOrDefault(told, 0);
            told = wins ? vote.getKey() : told;
        }
        return Optional.of(new DatedProse(prose, signature, stated, told));
    }

    /** The year that is matched most often; the first of those that tie. */
    private static Optional<Integer> most(Consumer<Consumer<Matcher>> matches) {
        Map<Integer, Integer> counts = new TreeMap<>();
        matches.accept(m -> counts.merge(Integer.valueOf(m.group("year")), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** A finding of something that is not there; a page of the web often lost it on the way. */
    Draft lost(RuleEntry entry) {
        return new Draft(entry, prose.report().source())
                .section(Section.OTHER)
                .severity(page() ? Severity.HINT : entry.severity());
    }

    /** A finding that marks a whole paragraph. */
    Draft draft(RuleEntry entry, Passage passage) {
        return new Draft(entry, prose.report().source())
                .sentence(passage.span(0, passage.text().length()), passage.text(), new Alike());
    }

    /** Whether the file is a web page, which often lost its signature. */
    private boolean page() {
        return PAGE.matcher(prose.report().source().name()).find();
    }
}
