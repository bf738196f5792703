package org.gouji.read.reply;

import java.util.Optional;
import org.gouji.model.Message;

/**
 * What became of a reply form.
 *
 * @param form what was read; empty where it could not be
 * @param mistake why not, with the remedy
 */
public record ReplyReading(Optional<ReplyForm> form, Optional<Message> mistake) {}
