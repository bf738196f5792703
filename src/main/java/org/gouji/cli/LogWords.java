package org.gouji.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gouji.model.LogEvent;
import org.gouji.text.Texts;
import org.gouji.work.share.Subject;

/** The log in words. Times are those of China, wherever the computer thinks it is. */
record LogWords(Texts texts) {
    /** The zone of all times that are told or asked for. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZONE);

    String time(Instant at) {
        return TIME.format(at);
    }

    String author(String author) {
        return author.isEmpty() ? texts.get("log.nobody") : author;
    }

    /** A finding, or a report, in one line. */
    String about(Subject about) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < about.units().size(); i++) {
            parts.add(about.units().get(i));
            if (i < about.years().size()) {
                parts.add(String.valueOf(about.years().get(i)));
            }
        }
        parts.add(about.what());
        return String.join(" ", parts).strip();
    }

    /** What was done. */
    String what(LogEvent event) {
        return switch (event.kind()) {
            case BEGIN -> texts.get("log.begin");
            case NOTE ->
                said(
                        event.content().getOrDefault("decision", ""),
                        event.content().getOrDefault("reason", ""),
                        event.content().getOrDefault("comment", ""));
            case CORRECTION -> corrected(event);
            case BACK -> texts.get(Boolean.parseBoolean(event.content().get("repeats")) ? "log.redo" : "log.undo");
        };
    }

    /** A decision with its words. */
    String said(String decision, String reason, String comment) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("decision." + decision));
        if (!reason.isEmpty()) {
            parts.add(texts.get("log.reason", "reason", reason));
        }
        if (!comment.isEmpty()) {
            parts.add(texts.get("log.comment", "comment", comment));
        }
        return String.join(texts.get("log.separator"), parts);
    }

    private String corrected(LogEvent event) {
        String value = event.content().get("value");
        return texts.get(
                value == null ? "log.corrected.back" : "log.corrected",
                "target",
                event.content().getOrDefault("target", ""),
                "seen",
                shown(event.content().getOrDefault("seen", "")),
                "value",
                shown(value == null ? "" : value));
    }

    private String shown(String value) {
        return value.isEmpty() ? texts.get("log.blank") : value;
    }
}
