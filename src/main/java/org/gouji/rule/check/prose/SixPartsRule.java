package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.gouji.model.Finding;
import org.gouji.model.Section;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.check.Heading;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.pattern.Expression;
import org.gouji.rule.prose.Passage;
import org.gouji.rule.prose.Prose;

/** The opening that announces six parts: their number, and their names as they stand over the parts. */
final class SixPartsRule implements ProseRule {
    private final RuleEntry entry;
    private final Expression list;

    SixPartsRule(RuleCatalogue catalogue) {
        entry = catalogue.entry("F-SIX-COUNT");
        list = Expression.of(entry.parameter("list"));
    }

    @Override
    public List<Finding> read(Prose prose) {
        List<Finding> findings = new ArrayList<>();
        list.in(prose.written(), match -> {
            Passage passage = prose.at(match.start());
            boolean opening = passage.section() == Section.PREAMBLE;
            if (opening) {
                compare(prose, passage, match).ifPresent(findings::add);
            }
            return opening;
        });
        return findings;
    }

    private Optional<Finding> compare(Prose prose, Passage passage, Matcher match) {
        List<String> differ = new ArrayList<>();
        String announced = Heading.core(match.group("list"));
        for (Passage heading : prose.passages()) {
            if (heading.heading() && !announced.contains(Heading.core(heading.text()))) {
                differ.add(Heading.text(heading.text()));
            }
        }
        Draft draft = new Draft(entry, prose.report().source());
        String count = match.group("count");
        int parts = Section.statutory().size();
        if (count != null && HanNumber.value(count) != parts) {
            draft.expected(String.valueOf(parts)).actual(count).variant("count");
        } else if (!differ.isEmpty()) {
            draft.expected(String.join("、", differ)).variant("names");
        } else {
            return Optional.empty();
        }
        int start = prose.within(match.start());
        int end = start + match.end() - match.start();
        return Optional.of(new Ordinals().mark(draft, passage, start, end).finding());
    }
}
