package org.gouji.model;

/** A failure that explains itself to a person: on what, why not, and what to do. The text is made when it is shown. */
public class ExplainedException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Message explanation;

    /** A failure with its explanation; {@code cause} may be null. */
    public ExplainedException(Message explanation, Throwable cause) {
        super(explanation.key() + " " + explanation.args(), cause);
        this.explanation = explanation;
    }

    /** What to tell the person. */
    public Message explanation() {
        return explanation;
    }
}
