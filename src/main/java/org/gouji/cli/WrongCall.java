package org.gouji.cli;

import java.util.Map;
import org.gouji.model.ExplainedException;
import org.gouji.model.Message;

/** A call that cannot be carried out as it stands; the message says what to write instead. */
final class WrongCall extends ExplainedException {
    private static final long serialVersionUID = 1;

    WrongCall(Message explanation) {
        super(explanation, null);
    }

    WrongCall(String key, String what) {
        this(new Message(key, Map.of("what", what)));
    }
}
