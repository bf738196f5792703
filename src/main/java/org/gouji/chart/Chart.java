package org.gouji.chart;

import java.util.List;
import org.gouji.text.Texts;

/**
 * A chart as data: everything it shows, exact and without a colour. What is drawn, the table beside it and what is said of its
 * marks all come from here. Values; any thread.
 */
public sealed interface Chart permits Bars, Shares, Lines, Spread, Pairs, Burndown {

    /** What stands above it and below it. */
    Heading heading();

    /** Its table: all of it, even where only the largest are drawn. */
    Grid table(Texts texts);

    /** What is drawn and can be chosen, in lanes: keys go along a lane and from one lane to the next. */
    List<List<Mark>> lanes();

    /** What a mark says, in one line. */
    String tip(Mark mark, Texts texts);

    /** Whether there is nothing to draw. */
    default boolean isEmpty() {
        return lanes().stream().allMatch(List::isEmpty);
    }
}
