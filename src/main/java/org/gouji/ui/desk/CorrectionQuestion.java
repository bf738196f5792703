package org.gouji.ui.desk;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Correction.Target;

/**
 * What a person can correct of a report.
 *
 * @param items everything, the report's own particulars before its cells
 * @param first the number of the item to begin with
 */
public record CorrectionQuestion(List<Item> items, int first) {

    public CorrectionQuestion {
        items = List.copyOf(items);
    }

    /**
     * One of them, in words.
     *
     * @param target what it is
     * @param name its name
     * @param printed what is printed, where it is known
     * @param counts what counts now
     * @param hint what may be typed
     * @param corrected who corrected it and when; empty where what was read counts
     */
    public record Item(
            Target target, String name, String printed, String counts, String hint, Optional<String> corrected) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** What she answered; without text: what was read counts again. */
    public record Answer(Target target, Optional<String> text) {}
}
