package org.gouji.read;

import java.util.Map;
import java.util.TreeMap;
import org.gouji.model.Message;
import org.gouji.model.SourceFile;

/** A file cannot be read as a report; the message says why and what to do. Never leaves {@code org.gouji.read}. */
public final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Map<String, String> args;

    /** {@code key} is a text of the bundle {@code read} that names only the file. */
    public UnreadableFileException(String key) {
        this(key, Map.of());
    }

    /** {@code key} is a text of the bundle {@code read} that takes {@code args} besides the file. */
    public UnreadableFileException(String key, Map<String, String> args) {
        super(key);
        this.args = Map.copyOf(args);
    }

    /** What to tell the auditor about {@code source}. */
    public Message about(SourceFile source) {
        Map<String, String> all = new TreeMap<>(args);
        all.put("file", source.name());
        return new Message(getMessage(), all);
    }
}
