package org.gouji.rule.check.prose;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Finding;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.check.prose.Signature.SignedDate;

/** The date under a report: in the year after the one reported on, and within the time that the law leaves. */
final class SignedDateRule {
    private final RuleEntry missing;
    private final RuleEntry year;
    private final RuleEntry early;
    private final RuleEntry late;

    SignedDateRule(RuleCatalogue catalogue) {
        missing = catalogue.entry("D-SIGN");
        year = catalogue.entry("D-SIGN-YEAR");
        early = catalogue.entry("D-EARLY");
        late = catalogue.entry("D-DEADLINE");
    }

    /** What is wrong with the date. */
    List<Finding> read(DatedProse dated) {
        if (dated.signature().date().isEmpty()) {
            return List.of(dated.lost(missing)
                    .expected(String.valueOf(dated.told() + 1))
                    .finding());
        }
        SignedDate date = dated.signature().date().get();
        if (date.year() == dated.told() && date.month() >= Parameters.number(early, "month")) {
            return List.of(dated.draft(early, date.passage())
                    .actual(date.text())
                    .arg("year", String.valueOf(dated.told()))
                    .finding());
        }
        if (date.year() != dated.told() + 1) {
            return List.of(dated.draft(year, date.passage())
                    .expected(String.valueOf(dated.told() + 1))
                    .actual(date.text())
                    .finding());
        }
        return deadline(dated)
                .filter(day -> date.monthDay() > day)
                .map(day -> List.of(dated.draft(late, date.passage())
                        .expected((dated.told() + 1) + "年" + day / 100 + "月" + day % 100 + "日")
                        .actual(date.text())
                        .finding()))
                .orElse(List.of());
    }

    /** The last day for this kind of unit, 31 January as 131. */
    private Optional<Integer> deadline(DatedProse dated) {
        return Optional.of(dated.prose().unit().kind().key())
                .filter(kind -> Parameters.has(late, kind))
                .map(kind -> Parameters.number(late, kind));
    }
}
