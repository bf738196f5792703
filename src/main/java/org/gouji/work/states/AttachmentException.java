package org.gouji.work.states;

import java.nio.file.Path;
import java.util.Map;
import org.gouji.model.Attachment;
import org.gouji.model.ExplainedException;
import org.gouji.model.Message;

/** A file cannot be kept with a decision, or not be handed out again; the message says why and what to do. */
public final class AttachmentException extends ExplainedException {
    private static final long serialVersionUID = 1;
    private static final int MEGABYTE = 1 << 20;

    private AttachmentException(Message message, Throwable cause) {
        super(message, cause);
    }

    static AttachmentException tooLarge(Path file) {
        return new AttachmentException(
                new Message(
                        "attachment.large",
                        Map.of("file", file.toString(), "limit", String.valueOf(Attachment.LARGEST / MEGABYTE))),
                null);
    }

    static AttachmentException unreadable(Path file, Throwable cause) {
        return new AttachmentException(Message.of("attachment.unreadable", "file", file.toString()), cause);
    }

    static AttachmentException notHere(String name) {
        return new AttachmentException(Message.of("attachment.absent", "file", name), null);
    }
}
