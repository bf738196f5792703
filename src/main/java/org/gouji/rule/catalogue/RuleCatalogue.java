package org.gouji.rule.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.data.DataNode;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Severity;
import org.gouji.rule.catalogue.RuleEntry.Scope;

/** The rules that Gouji knows, in the order of resources/rules/index.yaml. Immutable, any thread. */
public record RuleCatalogue(List<RuleEntry> entries) {

    public RuleCatalogue {
        entries = List.copyOf(entries);
    }

    /** Reads the files named in resources/rules/index.yaml; throws {@link org.gouji.data.DataException} for a wrong entry. */
    public static RuleCatalogue load(FormCatalogue forms) {
        ExampleReader examples = new ExampleReader(forms);
        List<RuleEntry> entries = new ArrayList<>();
        for (String file : DataNode.resource("rules/index.yaml").texts("files")) {
            for (DataNode node :
                    DataNode.resource("rules/" + file + ".yaml").get("rules").list()) {
                RuleEntry entry = read(node, examples);
                if (entries.stream().anyMatch(e -> e.check().equals(entry.check()))) {
                    throw node.mistake("check " + entry.check() + " is there already");
                }
                entries.add(entry);
            }
        }
        return new RuleCatalogue(entries);
    }

    /** The entry of a check; throws {@link IllegalArgumentException} for one that is not in the catalogue. */
    public RuleEntry entry(String check) {
        return find(check).orElseThrow(() -> new IllegalArgumentException("no rule " + check));
    }

    /** The entry of a check, if there is one. */
    public Optional<RuleEntry> find(String check) {
        return entries.stream().filter(e -> e.check().equals(check)).findFirst();
    }

    /** Position of a check in the catalogue, from 0; after all others where it is unknown. */
    public int position(String check) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).check().equals(check)) {
                return i;
            }
        }
        return entries.size();
    }

    /** The same catalogue with this entry in place of the one of the same check, or at the end where there is none. */
    public RuleCatalogue with(RuleEntry entry) {
        List<RuleEntry> changed = new ArrayList<>(entries);
        int at = position(entry.check());
        if (at < changed.size()) {
            changed.set(at, entry);
        } else {
            changed.add(entry);
        }
        return new RuleCatalogue(changed);
    }

    private static RuleEntry read(DataNode node, ExampleReader examples) {
        Scope scope = choice(Scope.class, node.get("scope"));
        Map<String, List<String>> parameters = new TreeMap<>();
        if (node.find("parameters").isPresent()) {
            DataNode values = node.get("parameters");
            values.map().keySet().forEach(name -> parameters.put(name, values.texts(name)));
        }
        return new RuleEntry(
                node.get("check").text(),
                node.text("rule", node.get("check").text()),
                choice(Severity.class, node.get("severity")),
                scope,
                node.get("code").text(),
                node.get("basis").text(),
                parameters,
                new LateExamples(() -> node.get("examples").list().stream()
                        .map(n -> examples.read(n, scope))
                        .toList()));
    }

    static <E extends Enum<E>> E choice(Class<E> type, DataNode node) {
        try {
            return Enum.valueOf(type, node.text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw node.mistake("'" + node.text() + "' is not one of " + List.of(type.getEnumConstants()));
        }
    }
}
