package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Finding;
import org.gouji.model.Section;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.pattern.Expression;
import org.gouji.rule.prose.Passage;
import org.gouji.rule.prose.Prose;

/** The year of the title against the year the rest speaks of, and the year by which the opening announces the report. */
final class TitleYearRule {
    /** No title of a document is longer. */
    private static final int TITLE = 200;

    private final RuleEntry entry;
    private final Expression announced;

    TitleYearRule(RuleCatalogue catalogue) {
        entry = catalogue.entry("D-TITLE");
        announced = Expression.of(entry.parameter("announced"));
    }

    List<Finding> read(DatedProse dated) {
        List<Finding> findings = new ArrayList<>();
        Prose prose = dated.prose();
        if (dated.told() != dated.stated()) {
            String title = prose.report().title();
            findings.add(new Draft(entry, prose.report().source())
                    .section(Section.PREAMBLE)
                    .evidence(title)
                    .expected(String.valueOf(dated.told()))
                    .actual(String.valueOf(dated.stated()))
                    .variant("title")
                    .finding());
        }
        Ordinals ordinals = new Ordinals();
        announced.each(prose.written(), match -> {
            int year = Integer.parseInt(match.group("year"));
            Passage passage = prose.at(match.start());
            int at = prose.within(match.start());
            String before = passage.text().substring(Math.max(0, at - TITLE), at);
            boolean quoted = before.lastIndexOf('《') > before.lastIndexOf('》');
            boolean other = year != dated.told() && year != dated.stated();
            if (passage.section() == Section.PREAMBLE && !quoted && other) {
                Draft draft = new Draft(entry, prose.report().source())
                        .expected(String.valueOf(dated.told()))
                        .actual(String.valueOf(year))
                        .variant("opening");
                int start = prose.within(match.start("year"));
                int end = prose.within(match.end("year"));
                findings.add(ordinals.mark(draft, passage, start, end).finding());
            }
        });
        return findings;
    }
}
