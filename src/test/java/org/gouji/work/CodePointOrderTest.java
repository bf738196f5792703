package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class CodePointOrderTest {

    @Property
    void ordersAsTheCodePointsDo(@ForAll("texts") String one, @ForAll("texts") String other) {
        int expected =
                Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

        assertThat(Integer.signum(new CodePointOrder().compare(one, other))).isEqualTo(Integer.signum(expected));
    }

    /** Few characters around the borders, so that texts often share a beginning. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Integer> points =
                Arbitraries.of(0x2E, 0x2F, 0x61, 0xD7FF, 0xE000, 0xFF21, 0xFFFF, 0x10000, 0x20000, 0x10FFFF);
        return Arbitraries.frequencyOf(
                        Tuple.of(4, points), Tuple.of(1, Arbitraries.integers().between(0, 0xD7FF)))
                .list()
                .ofMaxSize(4)
                .map(CodePointOrderTest::text);
    }

    private static String text(List<Integer> points) {
        return points.stream().map(Character::toString).collect(Collectors.joining());
    }
}
