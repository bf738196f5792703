package org.gouji.read.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A short run over every format, the same each time. For a long one: {@link FuzzRun}. */
class FuzzTest {
    private static final int EACH = 60;
    private static final Trial TRIAL = new Trial();

    static Stream<Seed> oneOfEachKind() {
        Map<String, Seed> seeds = new LinkedHashMap<>();
        Seed.all().forEach(seed -> seeds.putIfAbsent(seed.suffix(), seed));
        return seeds.values().stream();
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void brokenDocumentsEndInAReasonOrAReport(Seed seed) {
        for (int number = 0; number < EACH; number++) {
            byte[] broken = new Mutator(number).mutate(seed.bytes());
            assertThat(TRIAL.wrong(broken))
                    .as("%s, mutation %d", seed.name(), number)
                    .isEmpty();
        }
    }

    @Test
    void theSameNumberBreaksTheSame() {
        List<Seed> seeds = oneOfEachKind().toList();
        assertThat(seeds)
                .allSatisfy(seed ->
                        assertThat(new Mutator(7).mutate(seed.bytes())).isEqualTo(new Mutator(7).mutate(seed.bytes())));
    }
}
