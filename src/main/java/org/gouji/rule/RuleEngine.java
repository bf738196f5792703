package org.gouji.rule;

import java.util.List;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Finding;
import org.gouji.model.Report;

/** Runs the rules of the catalogue. Same reports, same findings, in the same order. Any thread. */
public final class RuleEngine {

    private RuleEngine() {}

    /** An engine with the rules of resources/rules. */
    public static RuleEngine load(FormCatalogue forms) {
        return new RuleEngine();
    }

    /** The rules that need one report only. */
    public Checked check(Report report) {
        return new Checked(List.of(), List.of());
    }

    /**
     * The rules over the reports of one unit: year against year, and two reports for one year.
     *
     * @param reports all reports of the unit whose year is known, in the order of their paths; of two for one year the last counts
     */
    public List<Finding> checkUnit(List<Report> reports) {
        return List.of();
    }
}
