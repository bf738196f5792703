package org.gouji.rule.batch;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Section;
import org.gouji.model.SourceFile;

/**
 * What the rules over several reports keep of one.
 *
 * @param source its file
 * @param unit full name by the roster, else as read; empty where it cannot be told
 * @param listed whether the unit is in the roster
 * @param year its year; empty where it cannot be told
 * @param amounts its figures, where it has a parent or children
 * @param prints its prose in those sections that are long enough to be compared
 */
public record BatchEntry(
        SourceFile source,
        String unit,
        boolean listed,
        Optional<Integer> year,
        Optional<CellAmounts> amounts,
        List<Print> prints) {

    /** The prose of a section by the few shingles that find its like. */
    record Print(Section section, long[] fingerprints) {}

    public BatchEntry {
        prints = List.copyOf(prints);
    }

    /** The same with a {@code source} that is kept anyway: names and digests of all reports twice are much. */
    public BatchEntry of(SourceFile same) {
        return new BatchEntry(same, unit, listed, year, amounts, prints);
    }
}
