package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Finding;
import org.gouji.model.Section;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.pattern.Expression;
import org.gouji.rule.prose.Prose;

/** Section one that runs on too long, or says nothing that only this unit could say. */
final class LengthRule implements ProseRule {
    private final RuleEntry length;
    private final RuleEntry generic;
    private final int most;
    private final int least;
    private final Expression fact;

    LengthRule(RuleCatalogue catalogue) {
        length = catalogue.entry("F-LEN");
        generic = catalogue.entry("Q-GENERIC");
        most = Parameters.number(length, "most");
        least = Parameters.number(generic, "least");
        fact = Expression.overLines(generic.parameter("fact"));
    }

    @Override
    public List<Finding> read(Prose prose) {
        List<Finding> findings = new ArrayList<>();
        int counted = prose.length(Section.OVERVIEW);
        if (counted > most) {
            findings.add(new Draft(length, prose.report().source())
                    .section(Section.OVERVIEW)
                    .expected(String.valueOf(most))
                    .actual(String.valueOf(counted))
                    .finding());
        }
        if (counted >= least && !fact.in(prose.written())) {
            findings.add(new Draft(generic, prose.report().source())
                    .section(Section.OVERVIEW)
                    .finding());
        }
        return findings;
    }
}
