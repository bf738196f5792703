package org.gouji.ui.evidence;

import java.util.Optional;
import org.gouji.work.evidence.Term;

/**
 * A line of the evidence, in words.
 *
 * @param kind what it is
 * @param proof the number, from 0, of the proof it belongs to
 * @param sign what stands before it in the sum; empty where nothing does
 * @param label which figure it is
 * @param printed what the document says, where that is not simply the number that counts
 * @param counted the number that counts
 * @param note how the figure was read, where that matters
 * @param broken whether it tells that a comparison does not hold
 * @param term the figure; empty for sums and headings
 * @param report the number of the report that it leads to; empty where it leads nowhere
 */
public record EvidenceRow(
        Kind kind,
        int proof,
        String sign,
        String label,
        String printed,
        String counted,
        Reading note,
        boolean broken,
        Optional<Term> term,
        Optional<Long> report) {

    /** Kinds of lines. */
    public enum Kind {
        /** Names a comparison that is shown below. */
        OPEN,
        /** Names a comparison that is folded up. */
        CLOSED,
        /** Another report that the finding is about. */
        REPORT,
        /** What adds up. */
        ADDEND,
        /** Stands for figures that say nothing; shows them when asked. */
        FOLDED,
        /** Folds them up again. */
        UNFOLDED,
        /** What the addends add up to. */
        SUM,
        /** A figure that the report states for the sum. */
        STATED,
        /** What several stated figures add up to, or the number that prose tells. */
        STATED_SUM,
        /** By how much the two differ. */
        DIFFERENCE,
        /** That they agree. */
        AGREEMENT
    }

    /** How a figure was read; told by shape, word and colour. */
    public enum Reading {
        PLAIN,
        BLANK,
        MISSING,
        UNREADABLE,
        DOUBTFUL,
        CORRECTED,
        /** As a repair would have it. */
        TRIED,
        /** The child whose figure is just the difference. */
        EXPLAINS;

        /** The word used in text keys. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whether it heads a comparison. */
    boolean isHeading() {
        return kind == Kind.OPEN || kind == Kind.CLOSED;
    }

    /** Whether it is a result: a sum, a difference. */
    boolean isResult() {
        return switch (kind) {
            case SUM, STATED_SUM, DIFFERENCE, AGREEMENT -> true;
            default -> false;
        };
    }

    /** All of it on one line, for readers of the screen and the clipboard. */
    String line() {
        return String.join("\t", sign, label, printed, counted);
    }
}
