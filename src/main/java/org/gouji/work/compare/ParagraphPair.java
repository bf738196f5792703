package org.gouji.work.compare;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Paragraph;

/**
 * A paragraph and its counterpart in the other report; at least one is there.
 *
 * @param left the paragraph on the left with its position among all of its report
 * @param right that on the right
 * @param edits where the two differ; none where only one is there
 */
public record ParagraphPair(Optional<Placed> left, Optional<Placed> right, List<Edit> edits) {

    /** A paragraph and its index in {@link org.gouji.model.Report#paragraphs()}. */
    public record Placed(int index, Paragraph paragraph) {}

    public ParagraphPair {
        edits = List.copyOf(edits);
        if (left.isEmpty() && right.isEmpty()) {
            throw new IllegalArgumentException("a pair has at least one paragraph");
        }
    }

    /** Whether both say the same, whatever their spaces and forms of characters. */
    public boolean same() {
        return left.isPresent() && right.isPresent() && edits.stream().allMatch(Edit::formal);
    }

    /** How many places differ: a paragraph that only one report has is one. */
    public int differences() {
        return left.isEmpty() || right.isEmpty()
                ? 1
                : (int) edits.stream().filter(e -> !e.formal()).count();
    }
}
