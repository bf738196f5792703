package org.gouji.rule.check;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Finding;
import org.gouji.model.Section;
import org.gouji.model.TextPlace;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.likeness.Likeness;
import org.gouji.rule.likeness.MaskedText;
import org.gouji.rule.likeness.Masking;
import org.gouji.rule.likeness.Shingles;

/** A section in a unit's own words that says what it said last year, but for names, numbers and dates. */
public final class RepeatedTextCheck implements UnitCheck {
    private static final int EVIDENCE = 200;

    private final RuleEntry entry;
    private final Masking masking;
    private final int enough;
    private final int least;

    public RepeatedTextCheck(RuleCatalogue rules) {
        entry = rules.entry("Y-TEXT");
        masking = Masking.of(rules.entry("Q-DUP-BATCH"));
        enough = Integer.parseInt(entry.parameter("percent"));
        least = Integer.parseInt(entry.parameter("least"));
    }

    @Override
    public List<Finding> check(AuditedReport earlier, AuditedReport later) {
        List<Finding> findings = new ArrayList<>();
        for (Section section : List.of(Section.OVERVIEW, Section.PROBLEMS)) {
            MaskedText before = masking.mask(earlier.report(), section);
            MaskedText after = masking.mask(later.report(), section);
            if (before.length() < least || after.length() < least) {
                continue;
            }
            int percent = Likeness.percent(Shingles.of(before), Shingles.of(after), shingle -> false, least);
            if (percent >= enough) {
                Likeness.Passage longest = Likeness.longest(before, after);
                List<TextPlace> places = after.places(section, longest.second(), longest.second() + longest.length());
                findings.add(new Years(earlier, later)
                        .draft(entry)
                        .marks(places, section, MaskedText.shortened(later.report(), places, EVIDENCE))
                        .arg("section", String.valueOf(section.number()))
                        .arg("percent", String.valueOf(percent))
                        .arg("length", String.valueOf(longest.length()))
                        .finding());
            }
        }
        return findings;
    }
}
