package org.gouji.rule.catalogue;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.Severity;

/**
 * The proof of a rule: reports for which its check says something, or nothing.
 *
 * @param title what the case shows, in Chinese
 * @param passes true where the check must say nothing
 * @param reports the reports, in the order of their paths; exactly one for a rule of scope report
 * @param roster the units under supervision, for a rule of scope batch
 * @param expected what the finding must expect, where the example says so
 * @param actual what the finding must have read, where the example says so
 * @param severity the severity the finding must have, where the example says so
 */
public record RuleExample(
        String title,
        boolean passes,
        List<Report> reports,
        Optional<Roster> roster,
        Optional<String> expected,
        Optional<String> actual,
        Optional<Severity> severity) {

    public RuleExample {
        reports = List.copyOf(reports);
    }
}
