package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.model.Finding;
import org.gouji.model.Section;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.pattern.Expression;
import org.gouji.rule.prose.Passage;
import org.gouji.rule.prose.Prose;

/** What must be said somewhere: one finding that names all that is missing. resources/rules/text-form.yaml explains the parameters. */
final class RequiredRule implements ProseRule {
    private final RuleEntry entry;
    private final Applies applies;
    private final List<Theme> themes;
    private final Section section;
    private final int least;

    private record Theme(String name, Expression words) {}

    RequiredRule(RuleEntry entry) {
        this.entry = entry;
        this.applies = new Applies(entry);
        this.themes = entry.parameters("themes").stream()
                .map(t -> t.split(" => ", 2))
                .map(t -> new Theme(t[0], Expression.of(t[1])))
                .toList();
        this.section = Section.values()[Parameters.number(entry, "section")];
        this.least = Parameters.has(entry, "least") ? Parameters.number(entry, "least") : 0;
    }

    @Override
    public List<Finding> read(Prose prose) {
        int length = everywhere() ? prose.whole().length() : prose.length(section);
        if (!prose.told() || !applies.to(prose) || length == 0) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        String missing = themes.stream()
                .filter(t -> !t.words().in(prose.written(), m -> counts(prose.at(m.start()))))
                .map(Theme::name)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            findings.add(new Draft(entry, prose.report().source())
                    .section(section)
                    .expected(missing)
                    .variant("missing")
                    .finding());
        } else if (length < least) {
            findings.add(new Draft(entry, prose.report().source())
                    .section(section)
                    .expected(String.valueOf(least))
                    .actual(String.valueOf(length))
                    .variant("short")
                    .finding());
        }
        return findings;
    }

    /** Whether it may be said anywhere, in headings too. */
    private boolean everywhere() {
        return section == Section.PREAMBLE;
    }

    private boolean counts(Passage passage) {
        return everywhere() || passage.section() == section && !passage.heading();
    }
}
