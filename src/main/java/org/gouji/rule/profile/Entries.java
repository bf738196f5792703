package org.gouji.rule.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.data.DataException;
import org.gouji.data.DataNode;
import org.gouji.model.Message;
import org.gouji.model.Severity;

/** Reads entries one by one and collects the mistakes of those that cannot be used. One thread at a time. */
final class Entries {
    private final String file;
    private final List<Message> mistakes = new ArrayList<>();

    Entries(String file) {
        this.file = file;
    }

    /** What went wrong so far. */
    List<Message> mistakes() {
        return mistakes;
    }

    /** Reads one thing; what cannot be used becomes a mistake. */
    void read(DataNode node, Consumer<DataNode> read) {
        try {
            read.accept(node);
        } catch (Mistake e) {
            mistakes.add(e.message(file));
        } catch (DataException e) {
            mistakes.add(new Message(
                    "profile.mistake.shape",
                    Map.of("file", file, "line", String.valueOf(e.line()), "reason", reason(e))));
        }
    }

    /** Reads every entry of a list by itself. */
    void each(DataNode list, Consumer<DataNode> read) {
        read(list, n -> n.list().forEach(entry -> read(entry, read)));
    }

    /** The reason without file and line, which the message has already. */
    static String reason(DataException e) {
        String message = String.valueOf(e.getMessage());
        return message.substring(message.indexOf(": ") + 2);
    }

    /** Throws for an entry that has a key not among these. */
    static void only(DataNode node, List<String> known) {
        node.map().forEach((key, value) -> {
            if (!known.contains(key)) {
                throw new Mistake("key", value, "what", key, "known", String.join(" ", known));
            }
        });
    }

    /** The text of an entry that must be there and say something. */
    static String text(DataNode node, String key) {
        return node.find(key)
                .map(DataNode::text)
                .filter(t -> !t.isBlank())
                .orElseThrow(() -> new Mistake("missing", node, "what", key));
    }

    /** {@code yes} or {@code no}; no where nothing is said. */
    static boolean yes(DataNode node, String key) {
        Optional<DataNode> value = node.find(key);
        String text = value.map(DataNode::text).orElse("no").toLowerCase(Locale.ROOT);
        if (!List.of("yes", "no", "true", "false").contains(text)) {
            throw new Mistake("yes", value.orElse(node), "what", text);
        }
        return text.equals("yes") || text.equals("true");
    }

    /** A severity. */
    static Severity severity(DataNode node) {
        for (Severity severity : Severity.values()) {
            if (severity.key().equals(node.text().toLowerCase(Locale.ROOT))) {
                return severity;
            }
        }
        throw new Mistake("severity", node, "what", node.text());
    }
}
