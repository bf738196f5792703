package org.gouji.read.match;

import java.util.List;
import java.util.Optional;
import org.gouji.read.Vocabulary;

/**
 * The signature at the end of a report.
 *
 * @param unit the unit that signs
 * @param date its date as printed; empty where there is none
 * @param last the last line that belongs to it; -1 where there is none
 */
record Signature(Optional<String> unit, String date, int last) {
    private static final int NEAR = 2;

    /** Looks for the last date that stands alone among {@code lines} from {@code from}, and the unit beside it. */
    static Signature find(List<String> lines, int from, Vocabulary words, TitleFinder titles) {
        for (int i = lines.size() - 1; i >= from; i--) {
            if (words.date().matcher(titles.narrow(lines.get(i))).matches()) {
                return beside(lines, i, from, words);
            }
        }
        return new Signature(Optional.empty(), "", -1);
    }

    private static Signature beside(List<String> lines, int date, int from, Vocabulary words) {
        for (int distance = 1; distance <= NEAR; distance++) {
            for (int line : new int[] {date - distance, date + distance}) {
                if (line >= from && line < lines.size()) {
                    String name = LabelText.narrow(lines.get(line));
                    if (words.unitName().matcher(name).matches()) {
                        return new Signature(Optional.of(name), lines.get(date), Math.max(line, date));
                    }
                }
            }
        }
        return new Signature(Optional.empty(), lines.get(date), date);
    }
}
