package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Finding;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.check.AuditedReport;
import org.gouji.rule.check.ReportCheck;
import org.gouji.rule.check.kind.UnitNames;
import org.gouji.rule.prose.Prose;

/** All rules that read prose, over one preparation of it: every entry of the catalogue that is a list of phrases, and those in code. */
public final class TextCheck implements ReportCheck {
    /** The {@code code} of an entry that is nothing but phrases. */
    public static final String PHRASES = "phrases";

    /** The {@code code} of an entry that names what must be said. */
    public static final String REQUIRED = "required";

    private final List<ProseRule> rules = new ArrayList<>();

    /** {@code names} knows how names of units are shortened. */
    public TextCheck(RuleCatalogue catalogue, UnitNames names) {
        catalogue.entries().stream()
                .filter(e -> e.code().equals(PHRASES))
                .map(PhraseRule::new)
                .forEach(rules::add);
        catalogue.entries().stream()
                .filter(e -> e.code().equals(REQUIRED))
                .map(RequiredRule::new)
                .forEach(rules::add);
        rules.add(new DateRules(catalogue, names));
        rules.add(new CitationRule(catalogue));
        rules.add(new PersonalDataRule(catalogue));
        rules.add(new OtherUnitRule(catalogue));
        rules.add(new SixPartsRule(catalogue));
        rules.add(new LengthRule(catalogue));
        rules.add(new TitleRule(catalogue));
        rules.add(new PartsRule(catalogue));
        rules.add(new RepeatedNumberRule(catalogue));
        rules.add(new EnumerationRule(catalogue));
    }

    @Override
    public List<Finding> check(AuditedReport report) {
        Prose prose = report.prose();
        List<Finding> findings = new ArrayList<>();
        rules.forEach(r -> findings.addAll(r.read(prose)));
        return findings;
    }
}
