package org.gouji.rule.pattern;

/**
 * Text for an expression that somebody else wrote: after so many looks at its characters it gives up, so that no expression can
 * hang. Looks are counted, not time, so that every machine comes to the same result. One thread at a time.
 */
public final class PatientText implements CharSequence {
    /** Looks at a paragraph that an expression may need; usual ones need a few for each character. */
    private static final int PATIENCE = 1_000_000;

    private final CharSequence text;
    private int looks;

    /** The text, fresh patience. */
    public PatientText(CharSequence text) {
        this.text = text;
    }

    /** An expression looked too often. */
    public static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1;

        Exhausted() {
            super(null, null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        if (++looks > PATIENCE) {
            throw new Exhausted();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
