package org.gouji.rule.claim;

import java.util.List;

/** The words and measures of resources/claims, ready to read with. Immutable, any thread. */
final class ClaimGrammar {
    final Folding folding;
    final Tokenizer tokenizer;
    final Kinds kinds;
    final List<Topic> topics;
    final List<Measure> measures;

    final Marks marks;
    final GrowthMarks growthMarks;

    /** All kinds of words that name a topic. */
    final Kinds.Set nameable = new Kinds.Set();

    ClaimGrammar(Folding folding, Tokenizer tokenizer, Kinds kinds, List<Topic> topics, List<Measure> measures) {
        this.folding = folding;
        this.tokenizer = tokenizer;
        this.kinds = kinds;
        this.marks = new Marks(kinds);
        this.growthMarks = new GrowthMarks(kinds);
        this.topics = List.copyOf(topics);
        this.measures = List.copyOf(measures);
        topics.forEach(t -> nameable.addAll(t.kinds()));
    }

    /** The topics that words of these kinds name: of a request and a dispute about it, the dispute. */
    List<Topic> named(Kinds.Set set) {
        if (!set.hasAny(nameable)) {
            return List.of();
        }
        List<Topic> found = topics.stream().filter(t -> set.hasAny(t.kinds())).toList();
        return found.size() > 1 ? found.stream().filter(t -> !t.isRequests()).toList() : found;
    }

    Topic topic(String name) {
        return topics.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    }
}
