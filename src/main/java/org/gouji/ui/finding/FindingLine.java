package org.gouji.ui.finding;

import java.util.Optional;
import org.gouji.model.Decision;
import org.gouji.model.Finding;
import org.gouji.model.Severity;
import org.gouji.text.Wording;
import org.gouji.work.DiscrepancyRow;

/**
 * A discrepancy in words, ready to be shown.
 *
 * @param row what it says
 * @param severityWord the severity's name
 * @param unit the unit's name or the word for none
 * @param where the place in words
 * @param title the rule's name: what kind of thing is wrong
 * @param problem what is wrong
 * @param expected what the rule expects; empty where nothing
 * @param actual what the report says
 * @param state the decision's name, marked where the figures changed since
 */
public record FindingLine(
        DiscrepancyRow row,
        String severityWord,
        String unit,
        String where,
        String title,
        String problem,
        String expected,
        String actual,
        String state) {

    /** A row in the words of {@code wording}. */
    public static FindingLine of(DiscrepancyRow row, Wording wording) {
        Finding chief = row.discrepancy().chief();
        String severity = wording.severity(row.discrepancy().severity());
        String unit = row.unit()
                .map(org.gouji.model.Unit::name)
                .orElse(wording.texts().get("unit.unknown"));
        String where = wording.where(chief);
        String title = wording.title(chief);
        String problem = wording.message(chief);
        String expected = chief.expected().orElse("");
        String actual = chief.actual().orElse("");
        String state = wording.texts().get("decision." + row.decision().key());
        String shown = row.changed() ? wording.texts().get("findings.state.changed", "state", state) : state;
        return new FindingLine(row, severity, unit, where, title, problem, expected, actual, shown);
    }

    /** Identity over reloads. */
    public String id() {
        return row.id();
    }

    /** How grave. */
    public Severity severity() {
        return row.discrepancy().severity();
    }

    /** What counts now. */
    public Decision decision() {
        return row.decision();
    }

    /** The year; 0 where unknown. */
    public int year() {
        return year(row);
    }

    /** The year for people; empty where unknown. */
    public String yearWord() {
        return year() == 0 ? "" : String.valueOf(year());
    }

    /** Key of the unit; empty where unknown. */
    public String unitKey() {
        return unitKey(row.unit());
    }

    /** Key of a unit; empty where unknown. */
    public static String unitKey(Optional<org.gouji.model.Unit> unit) {
        return unit.map(org.gouji.model.Unit::id).orElse("");
    }

    private static int year(DiscrepancyRow row) {
        return row.year().orElse(0);
    }
}
