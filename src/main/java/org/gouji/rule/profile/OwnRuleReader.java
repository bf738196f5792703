package org.gouji.rule.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.gouji.data.DataNode;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;
import org.gouji.model.Section;
import org.gouji.rule.pattern.PatientText;

/** Reads the rules that an office made itself; throws {@link Mistake} for one that cannot be used. */
final class OwnRuleReader {
    private static final Pattern ID = Pattern.compile("OWN-[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final String NUMBER = "(?<number>";

    private final FormCatalogue forms;

    OwnRuleReader(FormCatalogue forms) {
        this.forms = forms;
    }

    OwnEquation equation(DataNode node) {
        Entries.only(node, List.of("id", "name", "edition", "left", "right", "severity", "text", "advice"));
        OwnRule rule = rule(node);
        Optional<String> edition = node.find("edition").map(this::edition);
        List<CellId> left = cells(node, "left", edition);
        List<CellId> right = cells(node, "right", edition);
        for (CellId cell : right) {
            if (left.contains(cell)) {
                throw new Mistake("cell.both", node.get("right"), "what", cell.address());
            }
        }
        return new OwnEquation(rule, edition, left, right);
    }

    OwnPattern pattern(DataNode node) {
        Entries.only(
                node,
                List.of(
                        "id",
                        "name",
                        "pattern",
                        "section",
                        "cells",
                        "required",
                        "severity",
                        "text",
                        "advice",
                        "finds",
                        "leaves"));
        OwnRule rule = rule(node);
        Pattern pattern = compiled(node);
        Optional<Section> section = node.find("section").map(OwnRuleReader::section);
        List<CellId> cells = node.find("cells").isPresent() ? cells(node, "cells", Optional.empty()) : List.of();
        boolean required = Entries.yes(node, "required");
        if (!cells.isEmpty() && (required || !pattern.pattern().contains(NUMBER))) {
            throw new Mistake("number", node.get("cells"));
        }
        node.find("finds").map(DataNode::list).orElse(List.of()).forEach(t -> proves(pattern, t, true));
        node.find("leaves").map(DataNode::list).orElse(List.of()).forEach(t -> proves(pattern, t, false));
        return new OwnPattern(rule, pattern, section, cells, required);
    }

    /** Throws for an example that the pattern does not find, finds though it must not, or takes too long over. */
    private static void proves(Pattern pattern, DataNode example, boolean found) {
        String text = example.text().replaceAll("[\\s\\u00a0\\u3000]", "");
        boolean finds;
        try {
            finds = pattern.matcher(new PatientText(text)).find();
        } catch (PatientText.Exhausted | StackOverflowError e) {
            throw new Mistake("slow", example, "what", pattern.pattern());
        }
        if (finds != found) {
            throw new Mistake(found ? "finds" : "leaves", example, "what", example.text());
        }
    }

    private static OwnRule rule(DataNode node) {
        String id = Entries.text(node, "id");
        if (!ID.matcher(id).matches()) {
            throw new Mistake("id", node.get("id"), "what", id);
        }
        return new OwnRule(
                id,
                Entries.text(node, "name"),
                Entries.severity(
                        node.find("severity").orElseThrow(() -> new Mistake("missing", node, "what", "severity"))),
                Entries.text(node, "text"),
                node.text("advice", ""));
    }

    private static Pattern compiled(DataNode node) {
        try {
            return Pattern.compile(Entries.text(node, "pattern"));
        } catch (PatternSyntaxException e) {
            throw new Mistake("pattern", node.get("pattern"), "reason", e.getDescription());
        }
    }

    private static Section section(DataNode node) {
        for (Section section : Section.values()) {
            if (String.valueOf(section.number()).equals(node.text())) {
                return section;
            }
        }
        throw new Mistake("section", node, "what", node.text());
    }

    private String edition(DataNode node) {
        List<String> known = forms.editions().stream().map(FormEdition::id).toList();
        if (!known.contains(node.text())) {
            throw new Mistake("edition", node, "what", node.text(), "known", String.join(" ", known));
        }
        return node.text();
    }

    /** The cells of a list; all of them in one edition at least. */
    private List<CellId> cells(DataNode node, String key, Optional<String> edition) {
        DataNode list = node.find(key).orElseThrow(() -> new Mistake("missing", node, "what", key));
        List<CellId> cells = new ArrayList<>();
        for (DataNode entry : list.list()) {
            CellId cell = cell(entry, edition);
            if (cells.contains(cell)) {
                throw new Mistake("twice", entry, "what", cell.address());
            }
            cells.add(cell);
        }
        if (cells.isEmpty()) {
            throw new Mistake("missing", list, "what", key);
        }
        return cells;
    }

    private CellId cell(DataNode node, Optional<String> edition) {
        return forms.editions().stream()
                .filter(form -> edition.map(form.id()::equals).orElse(true))
                .flatMap(form -> form.cells().stream())
                .filter(cell -> cell.address().equals(node.text()))
                .findFirst()
                .orElseThrow(() -> new Mistake("cell", node, "what", node.text()));
    }
}
