package org.gouji.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.form.FormEdition.SectionForm;
import org.gouji.model.Finding;
import org.gouji.model.Paragraph;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.TextPlace;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;

/** The six sections: each is there, under its name, in its order. How they are numbered does not matter here. */
public final class SectionCheck implements ReportCheck {
    private final RuleEntry missing;
    private final RuleEntry name;
    private final RuleEntry order;

    public SectionCheck(RuleCatalogue rules) {
        missing = rules.entry("F-SEC-MISS");
        name = rules.entry("F-SEC-NAME");
        order = rules.entry("F-SEC-ORDER");
    }

    @Override
    public List<Finding> check(AuditedReport report) {
        List<Finding> findings = new ArrayList<>();
        int last = 0;
        for (SectionForm section : report.prescribed().orElse(report.form()).sections()) {
            List<Integer> headings = headings(report, section.section());
            if (headings.isEmpty()) {
                findings.add(draft(missing, report, section).finding());
                continue;
            }
            int at = headings.get(0);
            renamed(report, section, at).ifPresent(findings::add);
            if (at < last) {
                findings.add(place(draft(order, report, section), report, at)
                        .variant("order")
                        .finding());
            }
            if (headings.size() > 1) {
                findings.add(place(draft(order, report, section), report, headings.get(1))
                        .severity(Severity.HINT)
                        .variant("twice")
                        .finding());
            }
            last = Math.max(last, at);
        }
        return findings;
    }

    private Optional<Finding> renamed(AuditedReport report, SectionForm section, int paragraph) {
        String printed = report.report().paragraphs().get(paragraph).text();
        if (Heading.text(printed).equals(section.title())) {
            return Optional.empty();
        }
        String core = Heading.core(printed);
        boolean known = Stream.concat(Stream.of(section.title()), section.variants().stream())
                .anyMatch(t -> Heading.core(t).equals(core));
        if (known) {
            return Optional.empty();
        }
        boolean lost = section.section() == Section.PROBLEMS
                && name.parameters("improvement").stream().noneMatch(core::contains);
        return Optional.of(place(draft(name, report, section), report, paragraph)
                .severity(lost ? Severity.WARNING : name.severity())
                .expected(section.title())
                .actual(Heading.text(printed))
                .variant(lost ? "improvement" : "other")
                .finding());
    }

    private static Draft draft(RuleEntry entry, AuditedReport report, SectionForm section) {
        return new Draft(entry, report.report().source())
                .section(section.section())
                .arg("section", String.valueOf(section.section().number()));
    }

    private static Draft place(Draft draft, AuditedReport report, int paragraph) {
        Paragraph heading = report.report().paragraphs().get(paragraph);
        return draft.heading(
                new TextPlace(heading.section(), paragraph, 0, heading.text().length()),
                heading.text().strip());
    }

    private static List<Integer> headings(AuditedReport report, Section section) {
        List<Paragraph> paragraphs = report.report().paragraphs();
        return Stream.iterate(0, i -> i < paragraphs.size(), i -> i + 1)
                .filter(i -> paragraphs.get(i).heading() && paragraphs.get(i).section() == section)
                .toList();
    }
}
