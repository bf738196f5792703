package org.gouji.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.form.TableForm;
import org.gouji.form.TableForm.Label;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.LabelMatch;
import org.gouji.model.LabelMatch.How;
import org.gouji.model.Severity;
import org.gouji.model.TableId;
import org.gouji.model.TableReading;
import org.gouji.model.TableReading.Oddity;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;

/**
 * Labels of rows and columns: one that is empty is a warning, one that reads otherwise or carries stray characters a hint, an
 * accepted variant nothing. A label whose cells are missing too is left to the check of cells.
 */
public final class LabelCheck implements ReportCheck {
    private final RuleEntry entry;

    public LabelCheck(RuleCatalogue rules) {
        entry = rules.entry("F-LABEL");
    }

    @Override
    public List<Finding> check(AuditedReport report) {
        List<Finding> findings = new ArrayList<>();
        for (TableId table : TableId.values()) {
            if (report.ofForm(table)) {
                TableReading reading = report.report().table(table);
                reading.labels().forEach(l -> judge(report, l).ifPresent(findings::add));
                stray(report, reading).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> judge(AuditedReport report, LabelMatch match) {
        boolean empty = match.printed().isBlank();
        if (match.how() != How.ALTERED && match.how() != How.POSITION || empty && match.how() == How.ALTERED) {
            return Optional.empty();
        }
        TableForm table = report.form().table(match.table());
        List<CellId> cells = table.cells().stream()
                .filter(c -> match.key().equals(match.kind() == LabelMatch.Kind.ROW ? c.row() : c.column()))
                .toList();
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        Optional<Label> label =
                match.kind() == LabelMatch.Kind.ROW ? table.row(match.key()) : table.column(cells.get(0));
        return Optional.of(new Draft(entry, report.report().source())
                .cells(cells)
                .severity(empty ? entry.severity() : Severity.HINT)
                .expected(label.map(Label::text).orElse(match.key()))
                .actual(match.printed().strip())
                .arg("table", match.table().name())
                .evidence(match.printed().strip())
                .variant(empty ? "empty" : "altered")
                .finding());
    }

    private Optional<Finding> stray(AuditedReport report, TableReading reading) {
        String printed = reading.oddities().stream()
                .filter(o -> o.kind() == Oddity.Kind.STRAY_LABEL_TEXT)
                .map(o -> o.text().strip())
                .distinct()
                .collect(Collectors.joining("; "));
        return printed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(entry, report.report().source())
                        .section(reading.table().section())
                        .severity(Severity.HINT)
                        .actual(printed)
                        .arg("table", reading.table().name())
                        .evidence(printed)
                        .variant("stray")
                        .finding());
    }
}
