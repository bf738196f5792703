package org.gouji.rule.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.data.DataNode;

/** Builds a {@link ClaimGrammar} from its YAML files; their shape is explained at their top. */
final class GrammarReader {
    private final Kinds kinds;
    private final Kinds.Set never;

    private GrammarReader(Kinds kinds, Kinds.Set never) {
        this.kinds = kinds;
        this.never = never;
    }

    /** Reads words and measures; throws {@link org.gouji.data.DataException} for a mistake. */
    static ClaimGrammar read(DataNode words, DataNode measures) {
        return read(words, measures, Map.of());
    }

    /** The same with further words, each read like another one that is known. */
    static ClaimGrammar read(DataNode words, DataNode measures, Map<String, String> synonyms) {
        Map<String, DataNode> lists = words.get("kinds").map();
        Kinds kinds = new Kinds(lists.keySet());
        Map<String, Kinds.Set> lexicon = new LinkedHashMap<>();
        lists.forEach((kind, node) -> node.list()
                .forEach(word -> lexicon.computeIfAbsent(word.text(), w -> new Kinds.Set())
                        .add(kinds.number(kind))));
        Folding folding = new Folding(words.get("fold").text());
        Map<String, Kinds.Set> shipped = Map.copyOf(lexicon);
        synonyms.forEach((word, as) -> {
            if (shipped.containsKey(as)) {
                lexicon.put(word, shipped.get(as));
            }
        });
        Units units = new Units(words.get("units"), synonyms);
        Tokenizer tokenizer = new Tokenizer(new Lexicon<>(lexicon), new QuantityReader(units));
        GrammarReader reader =
                new GrammarReader(kinds, kinds.of(measures.get("never").list()));
        List<Topic> topics = new ArrayList<>();
        measures.get("topics")
                .map()
                .forEach((name, node) ->
                        topics.add(new Topic(name, kinds.of(node.get("kinds").list()), node.texts("rows"))));
        List<Measure> found = new ArrayList<>();
        for (DataNode node : measures.get("measures").list()) {
            Measure measure = reader.measure(node, topics);
            if (found.stream().anyMatch(m -> m.id().equals(measure.id()))) {
                throw node.mistake("measure '" + measure.id() + "' is there already");
            }
            found.add(measure);
        }
        return new ClaimGrammar(folding, tokenizer, kinds, topics, found);
    }

    private Measure measure(DataNode node, List<Topic> topics) {
        List<Kinds.Set> when = new ArrayList<>();
        List<int[]> sequences = new ArrayList<>();
        for (DataNode set : node.get("when").list()) {
            when.add(kinds.of(set.list()));
            sequences.add(
                    set.list().stream().mapToInt(k -> kinds.number(k.text())).toArray());
        }
        Kinds.Set none = never.without(kinds.of(list(node, "allow")));
        none.addAll(kinds.of(list(node, "none")));
        when.forEach(none::removeAll);
        for (String topic : node.texts("topics")) {
            if (topics.stream().noneMatch(t -> t.name().equals(topic))) {
                throw node.mistake("no topic is called '" + topic + "'");
            }
        }
        return new Measure(
                node.get("id").text(),
                checks(node),
                node.text("denied", ""),
                choice(Claim.Role.class, node, "role", "count"),
                Set.copyOf(node.texts("topics")),
                yes(node, "named"),
                when,
                yes(node, "ordered"),
                sequences,
                none,
                choice(Quantity.Kind.class, node, "unit", "count"),
                list(node, "cells").stream().map(CellPattern::read).toList(),
                list(node, "accept").stream().map(CellPattern::read).toList(),
                choice(Sureness.class, node, "sure", "sure"),
                yes(node, "zero"),
                node.text("part_of", ""),
                proof(node));
    }

    /** One check, or one for each topic, the first for all others. */
    private static Map<String, String> checks(DataNode node) {
        Map<String, String> checks = new LinkedHashMap<>();
        if (node.find("checks").isPresent()) {
            node.get("checks").map().forEach((topic, check) -> checks.put(topic, check.text()));
        }
        checks.put(
                "",
                node.find("check")
                        .map(DataNode::text)
                        .orElseGet(() -> checks.values().stream()
                                .findFirst()
                                .orElseThrow(() -> node.mistake("'check' is missing"))));
        return checks;
    }

    private static Measure.Proof proof(DataNode node) {
        Map<String, List<String>> finds = new LinkedHashMap<>();
        node.find("finds")
                .map(DataNode::map)
                .orElse(Map.of())
                .forEach((text, claims) -> finds.put(
                        text, claims.list().stream().map(DataNode::text).toList()));
        return new Measure.Proof(finds, node.texts("leaves"));
    }

    private static List<DataNode> list(DataNode node, String key) {
        return node.find(key).map(DataNode::list).orElse(List.of());
    }

    private static boolean yes(DataNode node, String key) {
        return node.text(key, "no").equals("yes");
    }

    private static <E extends Enum<E>> E choice(Class<E> type, DataNode node, String key, String otherwise) {
        Optional<DataNode> value = node.find(key);
        try {
            return Enum.valueOf(
                    type, value.map(DataNode::text).orElse(otherwise).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw value.orElse(node).mistake("'" + key + "' is not one of " + List.of(type.getEnumConstants()));
        }
    }
}
