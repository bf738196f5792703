package org.gouji.rule.check.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.rule.check.kind.UnitNames;
import org.gouji.rule.prose.Passage;
import org.gouji.rule.prose.Prose;

/**
 * Who signed a report and when.
 *
 * @param date the date, if there is one
 * @param unit paragraph with the unit's name, if there is one
 * @param other paragraph with another organ's name where the unit's should stand
 */
record Signature(Optional<SignedDate> date, Optional<Passage> unit, Optional<Passage> other) {
    private static final int TAIL = 8;

    /** A date by itself; year, month and day as written, which need not be possible. */
    record SignedDate(Passage passage, int year, int month, int day) {

        /** Month and day as one number, 1 February as 201. */
        int monthDay() {
            return month * 100 + day;
        }

        String text() {
            return year + "年" + month + "月" + day + "日";
        }
    }

    /** What stands in the last paragraphs; a date in brackets under the title counts as well. */
    static Signature of(Prose prose, Pattern date, Pattern organ, UnitNames names) {
        List<Passage> all = prose.passages();
        Optional<SignedDate> signed = Optional.empty();
        Optional<Passage> unit = Optional.empty();
        Optional<Passage> other = Optional.empty();
        String own = names.brief(prose.unit().full());
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - TAIL); i--) {
            Passage passage = all.get(i);
            if (passage.heading() || passage.text().length() > 45) {
                continue;
            }
            Matcher match = date.matcher(passage.text());
            boolean dated = match.matches();
            String name = dated ? match.group("unit") : passage.text();
            if (dated && signed.isEmpty()) {
                signed = Optional.of(date(passage, match));
            }
            if (unit.isEmpty() && !own.isEmpty() && same(own, names.brief(name))) {
                unit = Optional.of(passage);
            } else if (other.isEmpty() && organ.matcher(name).matches()) {
                other = Optional.of(passage);
            }
        }
        for (int i = 0; signed.isEmpty() && i < Math.min(5, all.size()); i++) {
            Matcher match = date.matcher(all.get(i).text());
            if (match.matches()) {
                signed = Optional.of(date(all.get(i), match));
            }
        }
        return new Signature(signed, unit, other);
    }

    /** Whether the unit stands above the date, as it should. */
    boolean inOrder(Prose prose) {
        return unit.isEmpty()
                || date.isEmpty()
                || prose.passages().indexOf(unit.get())
                        <= prose.passages().indexOf(date.get().passage());
    }

    private static boolean same(String own, String name) {
        return name.length() > 2 && (own.contains(name) || name.contains(own));
    }

    private static SignedDate date(Passage passage, Matcher match) {
        return new SignedDate(
                passage,
                HanNumber.value(match.group("y")),
                HanNumber.value(match.group("m")),
                HanNumber.value(match.group("d")));
    }
}
