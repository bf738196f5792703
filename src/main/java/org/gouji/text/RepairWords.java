package org.gouji.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.model.Cause;
import org.gouji.model.Cause.Change;
import org.gouji.model.Cause.Repair;

/** The words for how a cause may be mended: one repair is named, several are listed, none is ever chosen silently. */
public record RepairWords(Wording wording) {
    /** Repairs that a letter or a summary lists. */
    private static final int IN_BRIEF = 3;

    /** All changes of a repair, and the typing slip they look like. */
    public String repair(Repair repair) {
        String changes = repair.changes().stream()
                .map(c -> change("repair.change", c))
                .collect(Collectors.joining(wording.texts().get("repair.change.separator")));
        return changes + pattern(repair);
    }

    /** A sentence for the note that suggests a repair to the unit. */
    public String suggestion(Repair repair) {
        return wording.texts()
                .get(
                        "repair.suggestion",
                        "changes",
                        repair.changes().stream()
                                .map(c -> change("repair.suggestion.change", c))
                                .collect(Collectors.joining(wording.texts().get("repair.change.separator"))));
    }

    private String pattern(Repair repair) {
        String key = "repair.pattern." + repair.pattern();
        Texts texts = wording.texts();
        return texts.has(key) ? texts.get("repair.pattern", "pattern", texts.get(key)) : "";
    }

    private String change(String key, Change change) {
        return wording.texts().get(key, "cell", wording.cell(change.cell()), "from", change.from(), "to", change.to());
    }

    /** What stands behind the listed ones: how many there are in all; empty where all are listed. */
    public List<String> rest(Cause cause, int listed) {
        int count = cause.repairs().size();
        if (cause.more()) {
            return List.of(wording.texts().get("repair.ties.rest.more", "count", count));
        }
        return count > listed ? List.of(wording.texts().get("repair.ties.rest", "count", count)) : List.of();
    }

    /** What a unit is asked to verify, a line for each; empty where nothing can be said. */
    public List<String> ask(Cause cause) {
        Texts texts = wording.texts();
        if (cause.repairs().isEmpty()) {
            return List.of();
        }
        if (cause.unique()) {
            return List.of(
                    texts.get("repair.ask", "changes", asked(cause.repairs().get(0))));
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("repair.ask.ties"));
        cause.repairs().stream().limit(IN_BRIEF).map(this::asked).forEach(lines::add);
        lines.addAll(rest(cause, IN_BRIEF));
        return List.copyOf(lines);
    }

    private String asked(Repair repair) {
        return repair.changes().stream()
                .map(c -> change("repair.ask.change", c))
                .collect(Collectors.joining(wording.texts().get("repair.change.separator")));
    }

    /** The same on one line; empty where nothing can be said. */
    public List<String> brief(Cause cause) {
        Texts texts = wording.texts();
        if (cause.repairs().isEmpty()) {
            return List.of();
        }
        if (cause.unique()) {
            return List.of(
                    texts.get("repair.brief", "repair", repair(cause.repairs().get(0))));
        }
        List<String> parts = new ArrayList<>(
                cause.repairs().stream().limit(IN_BRIEF).map(this::repair).toList());
        parts.addAll(rest(cause, IN_BRIEF));
        return List.of(
                texts.get("repair.brief.ties", "repairs", String.join(texts.get("repair.brief.separator"), parts)));
    }
}
