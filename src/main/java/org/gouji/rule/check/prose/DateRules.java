package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.Finding;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.check.kind.UnitNames;
import org.gouji.rule.pattern.Expression;
import org.gouji.rule.prose.Prose;

/** The rules about dates, over one reading of them: the year the title should have, the signature, years left from another report. */
final class DateRules implements ProseRule {
    private final UnitNames names;
    private final Pattern date;
    private final Pattern organ;
    private final List<Expression> votes;
    private final TitleYearRule title;
    private final StaleYearRule stale;
    private final SignedDateRule signedDate;
    private final SignedUnitRule signedUnit;

    DateRules(RuleCatalogue catalogue, UnitNames names) {
        RuleEntry sign = catalogue.entry("D-SIGN");
        this.names = names;
        this.date = Parameters.pattern(sign, "date");
        this.organ = Parameters.pattern(catalogue.entry("F-SIGN-UNIT"), "organ");
        this.votes = catalogue.entry("D-TITLE").parameters("years").stream()
                .map(Expression::of)
                .toList();
        this.title = new TitleYearRule(catalogue);
        this.stale = new StaleYearRule(catalogue);
        this.signedDate = new SignedDateRule(catalogue);
        this.signedUnit = new SignedUnitRule(catalogue);
    }

    @Override
    public List<Finding> read(Prose prose) {
        Signature signature = Signature.of(prose, date, organ, names);
        Optional<DatedProse> dated = DatedProse.of(prose, signature, votes);
        if (dated.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        findings.addAll(title.read(dated.get()));
        findings.addAll(stale.read(dated.get()));
        if (prose.told()) {
            findings.addAll(signedDate.read(dated.get()));
            signedUnit.read(dated.get()).ifPresent(findings::add);
        }
        return findings;
    }
}
