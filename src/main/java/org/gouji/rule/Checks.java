package org.gouji.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.check.DuplicateCheck;
import org.gouji.rule.check.OwnEquationCheck;
import org.gouji.rule.check.OwnPatternCheck;
import org.gouji.rule.check.ReportCheck;
import org.gouji.rule.check.UnitCheck;
import org.gouji.rule.check.kind.UnitNames;
import org.gouji.rule.claim.ClaimReader;
import org.gouji.rule.locate.Locator;
import org.gouji.rule.profile.Profile;

/** What an engine runs, all that costs time to make: patterns above all. */
record Checks(
        List<ReportCheck> ofReports,
        List<UnitCheck> ofUnits,
        DuplicateCheck duplicates,
        Map<String, Locator> locators,
        UnitNames names) {

    /** The checks of {@code rules} and of a profile. */
    static Checks of(FormCatalogue forms, RuleCatalogue rules, Profile profile, ClaimReader reader) {
        UnitNames names = UnitNames.load();
        return new Checks(
                Stream.of(
                                CodedChecks.ofReports(rules, reader, names).stream(),
                                profile.equations().stream().map(OwnEquationCheck::new),
                                profile.patterns().stream().map(OwnPatternCheck::new))
                        .<ReportCheck>flatMap(checks -> checks)
                        .toList(),
                CodedChecks.ofUnits(rules, reader),
                new DuplicateCheck(rules),
                forms.editions().stream().collect(Collectors.toMap(FormEdition::id, Locator::new)),
                names);
    }
}
