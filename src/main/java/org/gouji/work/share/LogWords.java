package org.gouji.work.share;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gouji.model.Anchor;
import org.gouji.model.Correction;
import org.gouji.model.LogEvent;
import org.gouji.model.Section;
import org.gouji.text.BeijingTime;
import org.gouji.text.Texts;
import org.gouji.text.Wording;

/** The log in words. */
public record LogWords(Wording wording) {
    /** Rows of the roster that are named one by one. */
    private static final int ROWS = 5;

    /** When it was, in Beijing. */
    public String time(Instant at) {
        return BeijingTime.format("uuuu-MM-dd HH:mm", texts().language(), at);
    }

    /** Who it was. */
    public String author(String author) {
        return author.isEmpty() ? texts().get("log.nobody") : author;
    }

    /** A finding, or a report, in one line. */
    public String about(Subject about) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < about.units().size(); i++) {
            parts.add(about.units().get(i));
            if (i < about.years().size()) {
                parts.add(String.valueOf(about.years().get(i)));
            }
        }
        about.files().forEach(file -> parts.add(file.substring(file.lastIndexOf('/') + 1)));
        about.finding().ifPresent(finding -> parts.add(finding(finding)));
        return String.join(" ", parts);
    }

    /** Whether a line says these words, in whatever case. */
    public boolean says(ReadLog.Line line, String sought) {
        return (about(line.about()) + "\n" + what(line.event()))
                .toLowerCase(Locale.ROOT)
                .contains(sought.strip().toLowerCase(Locale.ROOT));
    }

    private String finding(Anchor finding) {
        String rule = wording.family(finding.check());
        String cells = String.join(
                texts().get("log.separator"),
                finding.cells().stream().map(wording::cell).toList());
        String where =
                cells.isEmpty() && finding.section() != Section.PREAMBLE ? wording.section(finding.section()) : cells;
        return where.isEmpty() ? rule : texts().get("log.finding", "rule", rule, "where", where);
    }

    private Texts texts() {
        return wording.texts();
    }

    /** What kind of event it is. */
    public String kind(LogEvent.Kind kind) {
        return texts().get("log.kind." + kind.key());
    }

    /** What was done. */
    public String what(LogEvent event) {
        return switch (event.kind()) {
            case BEGIN -> texts().get("log.begin");
            case NOTE ->
                said(
                        event.content().getOrDefault("decision", ""),
                        event.content().getOrDefault("reason", ""),
                        event.content().getOrDefault("comment", ""));
            case CORRECTION -> corrected(event);
            case OWN, SENTENCE, SIGN, ATTACHMENT -> stated(event);
            case ROSTER -> roster(event);
            case VERSION -> versioned(event);
            case BACK -> texts().get(Boolean.parseBoolean(event.content().get("repeats")) ? "log.redo" : "log.undo");
        };
    }

    /** What was stated, or that what was stated holds no more. */
    private String stated(LogEvent event) {
        Map<String, String> content = event.content();
        String kind = "log." + event.kind().key();
        boolean ends = content.keySet().stream().allMatch(name -> name.equals("act") || name.equals("slot"));
        if (ends) {
            return texts().get(kind + ".back");
        }
        String words = content.getOrDefault("text", content.getOrDefault("name", content.getOrDefault("comment", "")));
        return words.isEmpty() ? texts().get(kind) : texts().get(kind + ".words", "words", words);
    }

    /** A decision with its words. */
    public String said(String decision, String reason, String comment) {
        List<String> parts = new ArrayList<>();
        parts.add(texts().get("decision." + decision));
        if (!reason.isEmpty()) {
            parts.add(texts().get("log.reason", "reason", reason));
        }
        if (!comment.isEmpty()) {
            parts.add(texts().get("log.comment", "comment", comment));
        }
        return String.join(texts().get("log.separator"), parts);
    }

    /** The rows by the names they were first listed under. */
    private String roster(LogEvent event) {
        List<String> rows = event.content().keySet().stream()
                .limit(ROWS)
                .map(row -> row.startsWith("deadline:")
                        ? texts().get(
                                        "log.roster.deadline",
                                        "kind",
                                        texts().get("overview.kind." + row.substring(row.indexOf(':') + 1)))
                        : row.substring(row.indexOf(':') + 1))
                .toList();
        return texts().get(
                        event.content().size() > ROWS ? "log.roster.more" : "log.roster",
                        "count",
                        event.content().size(),
                        "rows",
                        String.join(texts().get("log.separator"), rows));
    }

    private String corrected(LogEvent event) {
        String value = event.content().get("value");
        return texts().get(
                        value == null ? "log.corrected.back" : "log.corrected",
                        "target",
                        target(event.content().getOrDefault("target", "")),
                        "seen",
                        shown(event.content().getOrDefault("seen", "")),
                        "value",
                        shown(value == null ? "" : value));
    }

    private String versioned(LogEvent event) {
        String follows = event.content().getOrDefault("follows", "");
        String says = event.content().getOrDefault("says", "");
        String what = says.equals("follows") ? follows.isEmpty() ? "alone" : "next" : says;
        return texts().get("log.version." + what, "count", follows.split(" ").length);
    }

    /** What was corrected; the text itself where somebody made it up. */
    private String target(String text) {
        try {
            Correction.Target target = Correction.Target.parse(text);
            return target instanceof Correction.OfCell cell
                    ? wording.cell(cell.cell())
                    : texts().get("log.target." + text.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private String shown(String value) {
        return value.isEmpty() ? texts().get("log.blank") : value;
    }
}
