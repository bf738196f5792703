package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gouji.model.Finding;
import org.gouji.model.TextPlace;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Alike;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.finding.PersonalNumber;
import org.gouji.rule.finding.PersonalNumber.Kind;
import org.gouji.rule.prose.Passage;
import org.gouji.rule.prose.Prose;

/** Numbers that belong to a person. They are never written out: {@link Draft} masks them in all of a finding. */
final class PersonalDataRule implements ProseRule {
    private static final int CONTEXT = 14;
    private final Map<Kind, RuleEntry> entries = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Pattern>> before = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Pattern>> after = new EnumMap<>(Kind.class);

    PersonalDataRule(RuleCatalogue catalogue) {
        entries.put(Kind.CITIZEN, catalogue.entry("Q-PRIV-ID"));
        entries.put(Kind.OLD_CITIZEN, catalogue.entry("Q-PRIV-ID"));
        entries.put(Kind.MOBILE, catalogue.entry("Q-PRIV-MOB"));
        entries.put(Kind.BANK, catalogue.entry("Q-PRIV-BANK"));
        entries.forEach((kind, entry) -> {
            before.put(kind, Parameters.patterns(entry, "before"));
            after.put(kind, Parameters.patterns(entry, "after"));
        });
    }

    @Override
    public List<Finding> read(Prose prose) {
        List<Finding> findings = new ArrayList<>();
        Alike others = new Alike();
        for (int i = 0; i < prose.passages().size(); i++) {
            Passage passage = prose.passages().get(i);
            if (!PersonalNumber.possibleIn(passage.text())) {
                continue;
            }
            String printed = passage.printed();
            for (PersonalNumber number : PersonalNumber.in(printed)) {
                if (personal(number, printed)) {
                    String sentence = passage.sentence(passage.index(number.start()), passage.index(number.end()));
                    RuleEntry entry = entries.get(number.kind());
                    findings.add(new Draft(entry, prose.report().source())
                            .actual(printed.substring(number.start(), number.end()))
                            .sentence(
                                    new TextPlace(passage.section(), i, number.start(), number.end()), sentence, others)
                            .finding());
                }
            }
        }
        return findings;
    }

    /** Whether nothing beside it says that it is another kind of number. */
    private boolean personal(PersonalNumber number, String text) {
        String left = text.substring(Math.max(0, number.start() - CONTEXT), number.start());
        String right = text.substring(number.end(), Math.min(text.length(), number.end() + CONTEXT));
        return before.get(number.kind()).stream().noneMatch(p -> p.matcher(left).find())
                && after.get(number.kind()).stream()
                        .noneMatch(p -> p.matcher(right).lookingAt());
    }
}
