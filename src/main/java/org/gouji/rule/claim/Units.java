package org.gouji.rule.claim;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.data.DataNode;

/** What may follow a number, as {@code units} of words.yaml states it. Immutable. */
final class Units {
    /** A unit as found: how long it is, what it counts, and for money how many 万元 it is worth. */
    record Unit(int length, Quantity.Kind kind, BigDecimal worth) {}

    private final Lexicon<Unit> units;

    /** {@code synonyms}: further units, each like another one. */
    Units(DataNode node, Map<String, String> synonyms) {
        Map<String, Unit> found = new HashMap<>();
        node.texts("other").forEach(u -> found.put(u, new Unit(u.length(), Quantity.Kind.OTHER, BigDecimal.ONE)));
        node.texts("times").forEach(u -> found.put(u, new Unit(u.length(), Quantity.Kind.TIMES, BigDecimal.ONE)));
        node.texts("count").forEach(u -> found.put(u, new Unit(u.length(), Quantity.Kind.COUNT, BigDecimal.ONE)));
        node.get("money").map().forEach((u, worth) -> {
            if (u.endsWith("元")) {
                found.put(u, new Unit(u.length(), Quantity.Kind.MONEY, new BigDecimal(worth.text())));
            }
        });
        Map<String, Unit> shipped = Map.copyOf(found);
        synonyms.forEach((word, as) -> {
            if (shipped.containsKey(as)) {
                Unit like = shipped.get(as);
                found.put(word, new Unit(word.length(), like.kind(), like.worth()));
            }
        });
        found.put("%", new Unit(1, Quantity.Kind.PERCENT, BigDecimal.ONE));
        units = new Lexicon<>(found);
    }

    /** The longest unit at a place. */
    Optional<Unit> at(FoldedText text, int at) {
        return Optional.ofNullable(units.value(units.word(text, at)));
    }
}
