package org.gouji.rule.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.data.DataNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example of resources/claims/measures.yaml. */
class MeasureProofTest {
    private static final ClaimGrammar GRAMMAR =
            GrammarReader.read(DataNode.resource("claims/words.yaml"), DataNode.resource("claims/measures.yaml"));

    static Stream<Arguments> finds() {
        return GRAMMAR.measures.stream()
                .flatMap(m ->
                        m.proof().finds().entrySet().stream().map(e -> arguments(m.id(), e.getKey(), e.getValue())));
    }

    static Stream<Arguments> leaves() {
        return GRAMMAR.measures.stream()
                .flatMap(m -> m.proof().leaves().stream().map(t -> arguments(m.id(), t)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void finds(String measure, String text, List<String> claims) {
        assertThat(Prose.comparable(text))
                .containsExactlyInAnyOrderElementsOf(claims.stream()
                        .map(c -> Prose.spelledOut(c, Prose.FORMS.newest()))
                        .toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void leaves(String measure, String text) {
        assertThat(Prose.comparable(text)).isEmpty();
    }

    @Test
    void everyMeasureThatIsComparedIsProved() {
        Set<String> compared = GRAMMAR.measures.stream()
                .filter(m -> m.sureness() != Sureness.UNSURE)
                .map(Measure::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> proved = GRAMMAR.measures.stream()
                .flatMap(m -> m.proof().finds().keySet().stream())
                .flatMap(t -> Prose.read("青禾县水利局", 2022, t).claims().stream())
                .map(Claim::measure)
                .collect(Collectors.toSet());
        compared.removeAll(proved);
        assertThat(compared).isEmpty();
    }
}
