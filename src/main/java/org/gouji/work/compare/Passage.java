package org.gouji.work.compare;

import java.util.List;
import org.gouji.model.TextPlace;

/**
 * Words that both reports have, but for numbers, dates, names and statutory phrases.
 *
 * @param left where they stand on the left, a span for each paragraph they touch
 * @param right where they stand on the right
 * @param length characters that count
 */
public record Passage(List<TextPlace> left, List<TextPlace> right, int length) {
    public Passage {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }
}
