package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Finding;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.check.prose.Signature.SignedDate;
import org.gouji.rule.finding.Draft;

/** The signature: unit, then date, in the year after the one reported on and within the time that the law leaves. */
final class SignatureRule {
    private final RuleEntry missing;
    private final RuleEntry year;
    private final RuleEntry early;
    private final RuleEntry late;
    private final RuleEntry unit;

    SignatureRule(RuleCatalogue catalogue) {
        missing = catalogue.entry("D-SIGN");
        year = catalogue.entry("D-SIGN-YEAR");
        early = catalogue.entry("D-EARLY");
        late = catalogue.entry("D-DEADLINE");
        unit = catalogue.entry("F-SIGN-UNIT");
    }

    List<Finding> read(DatedProse dated) {
        List<Finding> findings = new ArrayList<>();
        if (dated.prose().told()) {
            findings.addAll(date(dated));
            unit(dated).ifPresent(findings::add);
        }
        return findings;
    }

    private List<Finding> date(DatedProse dated) {
        if (dated.signature().date().isEmpty()) {
            return List.of(lost(missing, dated)
                    .expected(String.valueOf(dated.told() + 1))
                    .finding());
        }
        SignedDate date = dated.signature().date().get();
        if (date.year() == dated.told() && date.month() >= Parameters.number(early, "month")) {
            return List.of(draft(early, dated, date.passage())
                    .actual(date.text())
                    .arg("year", String.valueOf(dated.told()))
                    .finding());
        }
        if (date.year() != dated.told() + 1) {
            return List.of(draft(year, dated, date.passage())
                    .expected(String.valueOf(dated.told() + 1))
                    .actual(date.text())
                    .finding());
        }
        return deadline(dated)
                .filter(day -> date.monthDay() > day)
                .map(day -> List.of(draft(late, dated, date.passage())
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

    private Optional<Finding> unit(DatedProse dated) {
        Signature signature = dated.signature();
        if (signature.unit().isPresent()) {
            return signature.inOrder(dated.prose())
                    ? Optional.empty()
                    : Optional.of(draft(unit, dated, signature.unit().get())
                            .severity(Severity.HINT)
                            .variant("order")
                            .finding());
        }
        String name = dated.prose().unit().full();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (signature.other().isPresent()) {
            Passage other = signature.other().get();
            return Optional.of(draft(unit, dated, other)
                    .expected(name)
                    .actual(other.text())
                    .variant("other")
                    .finding());
        }
        return Optional.of(lost(unit, dated).expected(name).variant("missing").finding());
    }

    /** Something that is not there; a page of the web often lost it on the way. */
    private static Draft lost(RuleEntry entry, DatedProse dated) {
        return new Draft(entry, dated.prose().report().source())
                .section(Section.OTHER)
                .severity(dated.prose().page() ? Severity.HINT : entry.severity());
    }

    private static Draft draft(RuleEntry entry, DatedProse dated, Passage passage) {
        return new Draft(entry, dated.prose().report().source())
                .sentence(passage.span(0, passage.text().length()), passage.text(), 0);
    }
}
