package org.gouji.cli;

import java.util.Map;
import org.gouji.model.Message;

/** A call that cannot be carried out as it stands; the message says what to write instead. */
final class WrongCall extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Message text;

    WrongCall(Message text) {
        super(text.key() + " " + text.args());
        this.text = text;
    }

    WrongCall(String key, String what) {
        this(new Message(key, Map.of("what", what)));
    }

    /** What to tell the person. */
    Message text() {
        return text;
    }
}
