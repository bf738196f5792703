package org.gouji.rule.catalogue;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.gouji.data.Late;

/** Examples that are built when they are first looked at: only tests, profiles and the list of rules ever do. Immutable, any thread. */
final class LateExamples extends AbstractList<RuleExample> {
    private final Late<List<RuleExample>> examples;

    LateExamples(Supplier<List<RuleExample>> maker) {
        this.examples = Late.of(maker);
    }

    @Override
    public RuleExample get(int index) {
        return examples.get().get(index);
    }

    @Override
    public int size() {
        return examples.get().size();
    }
}
