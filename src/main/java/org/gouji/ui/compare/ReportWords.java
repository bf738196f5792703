package org.gouji.ui.compare;

import org.gouji.model.Unit;
import org.gouji.text.Texts;
import org.gouji.work.ReportRow;

/** What a report is called in the columns and in the list to choose from. No Swing; any thread. */
record ReportWords(Texts texts) {

    /** Unit and year. */
    String name(ReportRow row) {
        return words("compare.report", row);
    }

    /** Its file and the form it uses, which tell two reports of one unit and year apart. */
    String file(ReportRow row) {
        return words("compare.report.file", row);
    }

    /** All of it. */
    String full(ReportRow row) {
        return words("compare.report.tip", row);
    }

    private String words(String key, ReportRow row) {
        return texts.get(
                key,
                "unit",
                row.unit().map(Unit::name).orElse(texts.get("unit.unknown")),
                "year",
                row.year().map(String::valueOf).orElse(texts.get("year.unknown")),
                "file",
                row.path().substring(row.path().lastIndexOf('/') + 1),
                "edition",
                row.edition());
    }
}
