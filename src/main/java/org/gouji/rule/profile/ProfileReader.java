package org.gouji.rule.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.data.DataException;
import org.gouji.data.DataNode;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Message;
import org.gouji.model.Severity;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.catalogue.VerdictRules;

/** Reads a profile (docs/profile.md). Nothing is thrown: what cannot be used is told and left out. Any thread. */
public final class ProfileReader {
    private static final List<String> PARTS = List.of("rules", "words", "equations", "prose", "verdict");
    private final RuleCatalogue rules;
    private final OwnRuleReader own;
    private final OwnWordReader ownWords;

    /** Reads profiles that change {@code rules}, as shipped, and add equations over the cells of {@code forms}. */
    public ProfileReader(FormCatalogue forms, RuleCatalogue rules) {
        this.rules = rules;
        this.own = new OwnRuleReader(forms);
        this.ownWords = new OwnWordReader(forms);
    }

    /** The profile in {@code yaml}; {@code file} names it in messages. */
    public Profile read(String file, String yaml) {
        Entries entries = new Entries(file);
        DataNode root;
        Map<String, DataNode> parts;
        try {
            if (yaml.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"))) {
                return named(file, List.of());
            }
            root = DataNode.parse(file, yaml);
            parts = root.map();
        } catch (DataException e) {
            return named(file, List.of(broken(file, e.line(), Entries.reason(e))));
        } catch (RuntimeException | StackOverflowError e) {
            return named(file, List.of(broken(file, 0, String.valueOf(e.getMessage()))));
        }
        Map<String, RuleChange> changes = new LinkedHashMap<>();
        Map<String, OwnEquation> equations = new LinkedHashMap<>();
        Map<String, OwnPattern> patterns = new LinkedHashMap<>();
        Map<String, OwnWord> words = new LinkedHashMap<>();
        List<VerdictRules> verdict = new ArrayList<>();
        parts.forEach((part, node) -> {
            switch (part) {
                case "rules" -> entries.each(node, n -> add(changes, change(n), RuleChange::check, n));
                case "words" ->
                    entries.each(
                            node, n -> ownWords.read(n, words.values()).forEach(w -> add(words, w, OwnWord::word, n)));
                case "equations" ->
                    entries.each(
                            node,
                            n -> add(equations, own.equation(n), e -> e.rule().id(), n));
                case "prose" ->
                    entries.each(
                            node,
                            n -> add(
                                    patterns,
                                    other(own.pattern(n), equations, n),
                                    p -> p.rule().id(),
                                    n));
                case "verdict" -> entries.read(node, n -> verdict.add(verdict(n)));
                default ->
                    entries.read(node, n -> {
                        throw new Mistake("key", n, "what", part, "known", String.join(" ", PARTS));
                    });
            }
        });
        return new Profile(
                file,
                List.copyOf(changes.values()),
                List.copyOf(equations.values()),
                List.copyOf(patterns.values()),
                List.copyOf(words.values()),
                verdict.stream().findFirst(),
                entries.mistakes());
    }

    private static Profile named(String file, List<Message> mistakes) {
        return Profile.unusable(file, mistakes);
    }

    private static Message broken(String file, int line, String reason) {
        return new Message(
                "profile.mistake.yaml", Map.of("file", file, "line", String.valueOf(line), "reason", reason));
    }

    private static <T> void add(
            Map<String, T> known, T entry, java.util.function.Function<T, String> name, DataNode node) {
        if (known.putIfAbsent(name.apply(entry), entry) != null) {
            throw new Mistake("twice", node, "what", name.apply(entry));
        }
    }

    /** An id stands for one rule, so that a note on a finding stays with it. */
    private static OwnPattern other(OwnPattern pattern, Map<String, OwnEquation> equations, DataNode node) {
        if (equations.containsKey(pattern.rule().id())) {
            throw new Mistake("twice", node, "what", pattern.rule().id());
        }
        return pattern;
    }

    private RuleChange change(DataNode node) {
        Entries.only(node, List.of("check", "off", "severity", "parameters"));
        String check = Entries.text(node, "check");
        RuleEntry entry = rules.find(check).orElseThrow(() -> new Mistake("check", node.get("check"), "what", check));
        Optional<Severity> severity = node.find("severity").map(Entries::severity);
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        node.find("parameters")
                .ifPresent(n -> n.map().forEach((name, value) -> {
                    if (!entry.parameters().containsKey(name)) {
                        String known = String.join(
                                " ", new java.util.TreeSet<>(entry.parameters().keySet()));
                        throw new Mistake("parameter", value, "check", check, "what", name, "known", known);
                    }
                    parameters.put(name, n.texts(name));
                }));
        return new RuleChange(check, node.line(), Entries.yes(node, "off"), severity, parameters);
    }

    /** What the office leaves out stays as shipped. */
    private static VerdictRules verdict(DataNode node) {
        Entries.only(node, List.of("return", "revise"));
        VerdictRules shipped = VerdictRules.load();
        return new VerdictRules(
                node.find("return").map(ProfileReader::condition).orElse(shipped.returned()),
                node.find("revise").map(ProfileReader::condition).orElse(shipped.revised()));
    }

    private static VerdictRules.Condition condition(DataNode node) {
        Entries.only(node, List.of("severity", "checks", "except"));
        Severity least = Entries.severity(
                node.find("severity").orElseThrow(() -> new Mistake("missing", node, "what", "severity")));
        List<String> checks = node.find("checks").isPresent() ? node.texts("checks") : List.of("*");
        return new VerdictRules.Condition(least, checks, node.texts("except"));
    }
}
