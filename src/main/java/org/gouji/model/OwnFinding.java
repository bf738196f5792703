package org.gouji.model;

import java.util.Optional;

/**
 * What an auditor found herself, tied to a cell or a sentence of a report.
 *
 * @param severity how much it weighs
 * @param text what is wrong, in her words
 * @param suggestion what to do about it; may be empty
 * @param cell the cell it is about; empty where it is about prose or the report as a whole
 * @param section the section it is about, for prose
 * @param quote the words it is about, as printed; may be empty
 * @param content hex digest of the report it was found in
 */
public record OwnFinding(
        Severity severity,
        String text,
        String suggestion,
        Optional<CellId> cell,
        Section section,
        String quote,
        String content) {
    /** Rule and check of all such findings. */
    public static final String RULE = "OWN";

    /** The longest text, suggestion or quotation, in UTF-16 units. */
    public static final int LONGEST = 2000;

    public OwnFinding {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a finding says something");
        }
        if (text.length() > LONGEST || suggestion.length() > LONGEST || quote.length() > LONGEST) {
            throw new IllegalArgumentException("a finding is short");
        }
    }
}
