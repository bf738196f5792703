package org.gouji.work;

import java.util.Map;
import org.gouji.model.ExplainedException;
import org.gouji.model.Message;

/** A correction cannot be made; the message says why and what to do. */
public final class CorrectionException extends ExplainedException {
    private static final long serialVersionUID = 1;

    private CorrectionException(Message message) {
        super(message, null);
    }

    /** What was typed is not what may stand there; {@code key} says what may. */
    static CorrectionException text(String key, String typed) {
        return new CorrectionException(Message.of(key, "text", typed));
    }

    /** The file must be read again, but it is gone or holds something else now. */
    static CorrectionException fileChanged(String path) {
        return new CorrectionException(Message.of("correct.file.changed", "file", path));
    }

    /** By the other edition of the form, the file is no report. */
    static CorrectionException noReport(String path, String edition) {
        return new CorrectionException(new Message("correct.no.report", Map.of("file", path, "edition", edition)));
    }
}
