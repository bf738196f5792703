package org.gouji.model;

import java.util.List;
import java.util.Optional;

/**
 * One broken equation or statement: data only, its text is made when it is shown.
 *
 * @param rule family id of CONTRACT.md
 * @param check fine-grained id; the same as the rule where there is none
 * @param severity how much it weighs
 * @param reports the reports it is about: one, or for findings over reports the earlier before the later, the parent before its children;
 *     none where the finding is that there is no report
 * @param cells the cell that the rule states a value for, then its addends
 * @param expected what the rule expects; a plain number or a text of the document
 * @param actual what the document says
 * @param message what is wrong, for a person
 * @param evidence the equation with its numbers or the sentence, in no language but the document's
 * @param places spans of prose that show it
 * @param cause number of the cause it belongs to, counted from 1 within its report; 0 where it stands alone
 * @param suspects the changes that would most likely mend it
 * @param anchor what it is known by over re-runs, without the units
 */
public record Finding(
        String rule,
        String check,
        Severity severity,
        List<SourceFile> reports,
        List<CellId> cells,
        Optional<String> expected,
        Optional<String> actual,
        Message message,
        String evidence,
        List<TextPlace> places,
        int cause,
        List<Suspect> suspects,
        Anchor anchor) {

    /** A cell and the value it should probably have. */
    public record Suspect(CellId cell, String suggested) {}

    public Finding {
        reports = List.copyOf(reports);
        cells = List.copyOf(cells);
        places = List.copyOf(places);
        suspects = List.copyOf(suspects);
        if (reports.isEmpty() && !rule.equals("COVERAGE-MISSING")) {
            throw new IllegalArgumentException(check + ": a finding belongs to a report");
        }
    }

    /** The report the finding is shown with: the later one, or the parent; that there is none is shown with none, and has no chief. */
    public SourceFile chief() {
        return "AGG-SUM".equals(rule) ? reports.get(0) : reports.get(reports.size() - 1);
    }

    /** The section it is about: of its chief cell, else of its first span of prose, else what it is known by. */
    public Section section() {
        if (!cells.isEmpty()) {
            return cells.get(0).table().section();
        }
        return places.isEmpty() ? anchor.section() : places.get(0).section();
    }

    /** The same finding as part of a cause. */
    public Finding ofCause(int number) {
        return ofCause(number, suspects);
    }

    /** The same finding as part of a cause whose best repair changes {@code others}. */
    public Finding ofCause(int number, List<Suspect> others) {
        return new Finding(
                rule, check, severity, reports, cells, expected, actual, message, evidence, places, number, others,
                anchor);
    }

    /** The same finding in other words. */
    public Finding saying(Message other) {
        return new Finding(
                rule, check, severity, reports, cells, expected, actual, other, evidence, places, cause, suspects,
                anchor);
    }

    /** The same finding with another severity. */
    public Finding weighing(Severity other) {
        return new Finding(
                rule, check, other, reports, cells, expected, actual, message, evidence, places, cause, suspects,
                anchor);
    }
}
