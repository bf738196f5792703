package org.gouji.rule.check.limits;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.model.Paragraph;
import org.gouji.model.Section;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.check.AuditedReport;

/** Whether a report is compiled from those of a whole county, as its opening says. Immutable. */
final class Compilation {
    private final Pattern compiled;

    Compilation(RuleCatalogue rules) {
        compiled = Pattern.compile(rules.entry("P-COUNTY-ZERO").parameter("compiled"));
    }

    boolean forAll(AuditedReport report) {
        String opening = report.report().paragraphs().stream()
                .filter(p -> p.section() == Section.PREAMBLE)
                .map(Paragraph::text)
                .collect(Collectors.joining("\n", "", "\n"));
        return compiled.matcher(opening).find();
    }
}
