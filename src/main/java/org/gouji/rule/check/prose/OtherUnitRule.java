package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gouji.model.Finding;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.check.kind.UnitKind;
import org.gouji.rule.check.kind.UnitName;
import org.gouji.rule.pattern.Expression;
import org.gouji.rule.prose.Prose;

/** Words by which a unit of another level or kind speaks of itself, and units of another county: left from a copied text. */
final class OtherUnitRule implements ProseRule {
    private final RuleEntry other;
    private final RuleEntry self;
    private final Map<String, Expression> otherWords = new TreeMap<>();
    private final Map<String, Expression> selfWords = new TreeMap<>();
    private final List<Pattern> absent;
    private final List<Expression> foreign;
    private final Excuses unless;

    OtherUnitRule(RuleCatalogue catalogue) {
        other = catalogue.entry("Q-OTHER-UNIT");
        self = catalogue.entry("Q-SELF");
        words(other, otherWords);
        words(self, selfWords);
        absent = Parameters.patterns(other, "absent");
        foreign = other.parameters("foreign").stream().map(Expression::of).toList();
        unless = Parameters.excuses(other, "unless");
    }

    private static void words(RuleEntry entry, Map<String, Expression> words) {
        entry.parameters("words").forEach(text -> {
            String[] parts = text.split(" => ", 2);
            words.put(parts[0], Expression.of(parts[1]));
        });
    }

    @Override
    public List<Finding> read(Prose prose) {
        UnitName unit = prose.unit();
        if (unit.full().isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        StrayWords hits = new StrayWords(prose, unless);
        keys(unit).forEach(key -> find(otherWords.get(key), prose, hits));
        hits.drop(w -> w.contains("我区")
                && absent.stream().anyMatch(p -> p.matcher(prose.whole()).find()));
        unit.division().filter(d -> unit.belowCity()).ifPresent(d -> foreign(prose, unit, hits));
        hits.finding(other).ifPresent(findings::add);
        StrayWords own = new StrayWords(prose, unless);
        keys(unit).forEach(key -> find(selfWords.get(key), prose, own));
        own.finding(self).ifPresent(findings::add);
        return findings;
    }

    /** Under which names the words for this unit are listed: its kind, its lowest division, its seat. */
    private static Set<String> keys(UnitName unit) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(unit.kind().key());
        unit.division().ifPresent(d -> keys.add(d.substring(d.length() - 1)));
        if (unit.kind() == UnitKind.TOWNSHIP) {
            keys.add(unit.seat().substring(unit.seat().length() - 1));
        }
        if (unit.kind() == UnitKind.DEPARTMENT) {
            keys.add(unit.full().substring(unit.full().length() - 1));
        }
        return keys;
    }

    private static void find(Expression words, Prose prose, StrayWords hits) {
        if (words != null) {
            words.each(prose.written(), match -> hits.add(match.start(), match.end()));
        }
    }

    private void foreign(Prose prose, UnitName unit, StrayWords hits) {
        for (Expression expression : foreign) {
            expression.each(prose.written(), match -> {
                String name = match.group("name");
                boolean own = unit.divisions().stream().anyMatch(d -> d.endsWith(name) || name.endsWith(d))
                        || unit.full().contains(name);
                if (!own) {
                    hits.add(match.start("name"), match.end());
                }
            });
        }
    }
}
