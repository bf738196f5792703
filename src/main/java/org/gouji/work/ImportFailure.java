package org.gouji.work;

import java.time.Instant;
import org.gouji.model.Message;

/** A file that could not be read as a report: which, why and what to do. */
public record ImportFailure(String path, Message message, Instant at) {}
