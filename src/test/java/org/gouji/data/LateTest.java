package org.gouji.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LateTest {
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void isMadeOnceWhoeverAsks() {
        Late<Integer> late = Late.of(made::incrementAndGet);
        assertThat(made).hasValue(0);
        assertThat(IntStream.range(0, 200).parallel().map(i -> late.get()).sum())
                .isEqualTo(200);
    }

    @Test
    void isTriedAgainWhereItFailed() {
        Late<Integer> late = Late.of(() -> {
            if (made.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return 7;
        });
        assertThatThrownBy(late::get).hasMessage("not yet");
        assertThat(late.get()).isEqualTo(7);
    }
}
