package org.gouji.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.TextPlace;
import org.gouji.rule.pattern.Expression;
import org.gouji.rule.prose.Passage;
import org.gouji.rule.prose.Prose;

/**
 * A period that prose states with month and day.
 *
 * @param text as printed, without spaces
 * @param sentence the sentence it stands in, without spaces
 * @param place where
 * @param firstYear the year it begins in
 * @param lastYear the year it ends in; the same where it is not written again
 * @param wholeYears whether it runs from 1 January to 31 December
 */
record Period(String text, String sentence, TextPlace place, String firstYear, String lastYear, boolean wholeYears) {

    /** The periods of prose; {@code pattern} has the groups y1 m1 d1 and, y2 optional, y2 m2 d2. */
    static List<Period> in(Prose prose, Expression pattern) {
        List<Period> periods = new ArrayList<>();
        pattern.each(prose.written(), match -> {
            Passage passage = prose.at(match.start());
            int start = prose.within(match.start());
            int end = start + match.end() - match.start();
            periods.add(new Period(
                    match.group(),
                    passage.sentence(start, end),
                    passage.span(start, end),
                    match.group("y1"),
                    Optional.ofNullable(match.group("y2")).orElse(match.group("y1")),
                    Stream.of("m1", "d1", "m2", "d2")
                            .map(g -> Integer.parseInt(match.group(g)))
                            .toList()
                            .equals(List.of(1, 1, 12, 31))));
        });
        return periods;
    }

    /** Whether it begins and ends in this year. */
    boolean within(int year) {
        return firstYear.equals(String.valueOf(year)) && lastYear.equals(String.valueOf(year));
    }
}
