package org.gouji.rule.catalogue;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.gouji.data.DataNode;
import org.gouji.model.Message;

/** Writes the catalogue as a Markdown page for auditors; docs/rules.md is this page in Chinese. */
public final class RuleDocs {
    private final Function<Message, String> words;

    /** {@code words}: the text of a message in the language of the page. */
    public RuleDocs(Function<Message, String> words) {
        this.words = words;
    }

    /** The page, lines ended by line feeds. */
    public String page(RuleCatalogue rules) {
        StringBuilder page = new StringBuilder(text("rules.docs.head", Map.of()));
        rules.entries().forEach(e -> page.append(text("rules.docs.row", values(e))));
        rules.entries().forEach(e -> entry(e, page));
        page.append(text("rules.docs.locate", Map.of()));
        page.append(text("rules.docs.omitted.head", Map.of()));
        DataNode.resource("rules/omitted.yaml").texts("checks").forEach(check -> page.append(omitted(check)));
        return page.toString();
    }

    private String omitted(String check) {
        return text(
                "rules.docs.omitted.row", Map.of("check", check, "reason", text("rules.omitted." + check, Map.of())));
    }

    private void entry(RuleEntry entry, StringBuilder page) {
        page.append(text("rules.docs.entry", values(entry)));
        new TreeMap<>(entry.parameters())
                .forEach((name, values) -> page.append(
                        text("rules.docs.parameter", Map.of("name", name, "values", String.join("` `", values)))));
        for (RuleExample example : entry.examples()) {
            String key = example.passes() ? "rules.docs.passes" : "rules.docs.fails";
            page.append(text(key, Map.of("title", example.title())));
        }
    }

    private Map<String, String> values(RuleEntry entry) {
        String severity = entry.severity().name().toLowerCase(Locale.ROOT);
        String scope = entry.scope().name().toLowerCase(Locale.ROOT);
        return Map.of(
                "check", entry.check(),
                "rule", entry.rule(),
                "title", text(entry.textKey("title"), Map.of()),
                "advice", text(entry.textKey("advice"), Map.of()),
                "basis", entry.basis(),
                "severity", text("severity." + severity, Map.of()),
                "scope", text("rules.docs.scope." + scope, Map.of()));
    }

    private String text(String key, Map<String, String> args) {
        return words.apply(new Message(key, args));
    }
}
