package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Finding;
import org.gouji.model.Section;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;

/** The year of the title against the year the rest speaks of, and the year by which the opening announces the report. */
final class TitleYearRule {
    private final RuleEntry entry;
    private final Pattern announced;

    TitleYearRule(RuleCatalogue catalogue) {
        entry = catalogue.entry("D-TITLE");
        announced = Parameters.pattern(entry, "announced");
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
        for (Passage passage : prose.passages()) {
            if (passage.section() != Section.PREAMBLE) {
                continue;
            }
            Matcher match = announced.matcher(passage.text());
            while (match.find()) {
                int year = Integer.parseInt(match.group("year"));
                String before = passage.text().substring(0, match.start());
                boolean quoted = before.lastIndexOf('《') > before.lastIndexOf('》');
                if (!quoted && year != dated.told() && year != dated.stated()) {
                    Draft draft = new Draft(entry, prose.report().source())
                            .expected(String.valueOf(dated.told()))
                            .actual(String.valueOf(year))
                            .variant("opening");
                    findings.add(ordinals.mark(draft, passage, match.start("year"), match.end("year"))
                            .finding());
                }
            }
        }
        return findings;
    }
}
