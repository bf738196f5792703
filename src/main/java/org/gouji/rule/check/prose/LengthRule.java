package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.model.Finding;
import org.gouji.model.Section;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;

/** Section one that runs on too long, or says nothing that only this unit could say. */
final class LengthRule implements ProseRule {
    private final RuleEntry length;
    private final RuleEntry generic;
    private final int most;
    private final int least;
    private final Pattern fact;

    LengthRule(RuleCatalogue catalogue) {
        length = catalogue.entry("F-LEN");
        generic = catalogue.entry("Q-GENERIC");
        most = Parameters.number(length, "most");
        least = Parameters.number(generic, "least");
        fact = Parameters.pattern(generic, "fact");
    }

    @Override
    public List<Finding> read(Prose prose) {
        List<Finding> findings = new ArrayList<>();
        String overview = prose.of(Section.OVERVIEW);
        String counted = overview.replace("\n", "");
        if (counted.length() > most) {
            findings.add(new Draft(length, prose.report().source())
                    .section(Section.OVERVIEW)
                    .expected(String.valueOf(most))
                    .actual(String.valueOf(counted.length()))
                    .finding());
        }
        if (counted.length() >= least && !fact.matcher(prose.whole()).find()) {
            findings.add(new Draft(generic, prose.report().source())
                    .section(Section.OVERVIEW)
                    .finding());
        }
        return findings;
    }
}
