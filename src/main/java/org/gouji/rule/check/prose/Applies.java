package org.gouji.rule.check.prose;

import java.util.List;
import org.gouji.model.Section;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.prose.Prose;

/** For which reports and sections a phrase is wrong: the parameters from, to, kinds, sections, triggers and absent. */
final class Applies {
    private final int from;
    private final int to;
    private final List<String> kinds;
    private final List<String> sections;
    private final List<String> triggers;
    private final List<String> absent;

    Applies(RuleEntry entry) {
        from = Parameters.has(entry, "from") ? Parameters.number(entry, "from") : Integer.MIN_VALUE;
        to = Parameters.has(entry, "to") ? Parameters.number(entry, "to") : Integer.MAX_VALUE;
        kinds = Parameters.texts(entry, "kinds");
        sections = Parameters.texts(entry, "sections");
        triggers = Parameters.texts(entry, "triggers");
        absent = Parameters.texts(entry, "absent");
    }

    /** Whether the report is one of those meant, and holds a trigger: a cheap look before the patterns run. */
    boolean to(Prose prose) {
        boolean dated = from == Integer.MIN_VALUE && to == Integer.MAX_VALUE
                || prose.year().filter(y -> y >= from && y <= to).isPresent();
        return dated
                && (kinds.isEmpty() || kinds.contains(prose.unit().kind().key()))
                && (triggers.isEmpty() || triggers.stream().anyMatch(prose.written()::holds))
                && absent.stream().noneMatch(prose.written()::holds);
    }

    boolean in(Section section) {
        return sections.isEmpty() || sections.contains(String.valueOf(section.number()));
    }
}
