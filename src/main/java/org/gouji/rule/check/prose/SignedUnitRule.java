package org.gouji.rule.check.prose;

import java.util.Optional;
import org.gouji.model.Finding;
import org.gouji.model.Severity;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.prose.Passage;

/** The unit that signed a report: the one it is of, above the date. */
final class SignedUnitRule {
    private final RuleEntry entry;

    SignedUnitRule(RuleCatalogue catalogue) {
        entry = catalogue.entry("F-SIGN-UNIT");
    }

    /** What is wrong with the unit. */
    Optional<Finding> read(DatedProse dated) {
        Signature signature = dated.signature();
        if (signature.unit().isPresent()) {
            return signature.inOrder(dated.prose())
                    ? Optional.empty()
                    : Optional.of(dated.draft(entry, signature.unit().get())
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
            return Optional.of(dated.draft(entry, other)
                    .expected(name)
                    .actual(other.text())
                    .variant("other")
                    .finding());
        }
        return Optional.of(dated.lost(entry).expected(name).variant("missing").finding());
    }
}
