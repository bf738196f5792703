package org.gouji.rule.check.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.model.Finding;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.prose.Prose;

/** The title: full name of the organ, year, 政府信息公开工作年度报告. Another order of these words is a hint. */
final class TitleRule implements ProseRule {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private final RuleEntry entry;
    private final Pattern official;
    private final Pattern subject;
    private final Pattern brief;

    TitleRule(RuleCatalogue catalogue) {
        entry = catalogue.entry("F-TITLE");
        official = Parameters.pattern(entry, "official");
        subject = Parameters.pattern(entry, "subject");
        brief = Parameters.pattern(entry, "brief");
    }

    @Override
    public List<Finding> read(Prose prose) {
        String title = SPACE.matcher(prose.report().title()).replaceAll("");
        if (title.isEmpty()) {
            return List.of();
        }
        Draft draft = new Draft(entry, prose.report().source())
                .section(Section.PREAMBLE)
                .evidence(title)
                .actual(title)
                .arg("unit", prose.unit().full());
        if (!subject.matcher(title).find()) {
            return List.of(draft.variant("subject").finding());
        }
        if (brief.matcher(prose.unit().full()).find()) {
            return List.of(draft.variant("name").finding());
        }
        return official.matcher(title).find()
                ? List.of()
                : List.of(draft.severity(Severity.HINT).variant("order").finding());
    }
}
