package org.gouji.work;

import java.util.List;
import org.gouji.rule.catalogue.RuleEntry;

/** What findings rest on, in words: the notice that prescribes the form, then what the rule itself names. */
record LegalBasis(Toolbox tools) {

    /** The provisions behind a check of a report whose form {@code notice} prescribes; a notice that the rule names stands there alone. */
    List<String> of(String check, String notice) {
        return tools.rules()
                .catalogue()
                .find(check)
                .map(RuleEntry::basis)
                .map(own -> own.contains(notice) ? List.of(own) : List.of(notice, own))
                .orElse(List.of(notice));
    }

    /** The same for a discrepancy, by the form of its year. */
    List<String> of(DiscrepancyRow row) {
        String notice = row.year()
                .flatMap(tools.forms()::forYear)
                .orElseGet(tools.forms()::newest)
                .basis();
        return of(row.discrepancy().chief().check(), notice);
    }
}
