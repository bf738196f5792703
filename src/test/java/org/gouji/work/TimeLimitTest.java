package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.gouji.work.TimeLimit.GivenUp;
import org.junit.jupiter.api.Test;

class TimeLimitTest {
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofMinutes(1);

    /** What a library does that does not react. */
    private static Supplier<String> deaf(CountDownLatch end) {
        return () -> {
            boolean ended = false;
            while (!ended) {
                try {
                    end.await();
                    ended = true;
                } catch (InterruptedException e) {
                    Thread.onSpinWait();
                }
            }
            return "late";
        };
    }

    private static boolean crowded(TimeLimit limit, Supplier<String> work) {
        AtomicReference<GivenUp> given = new AtomicReference<>();
        assertThatThrownBy(() -> limit.run(work)).isInstanceOfSatisfying(GivenUp.class, given::set);
        return given.get().crowded();
    }

    @Test
    void givesTheResultOfWorkThatIsInTime() throws GivenUp {
        assertThat(new TimeLimit(LONG, 1).run(() -> "done")).isEqualTo("done");
    }

    @Test
    void throwsOnWhatTheWorkThrows() {
        TimeLimit limit = new TimeLimit(LONG, 1);

        assertThatThrownBy(() -> limit.run(() -> {
                    throw new IllegalArgumentException("ours");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ours");
        assertThatThrownBy(() -> limit.run(() -> {
                    throw new OutOfMemoryError("theirs");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void interruptsWorkThatTakesTooLong() throws InterruptedException {
        CountDownLatch noticed = new CountDownLatch(1);
        Supplier<String> listening = () -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                noticed.countDown();
            }
            return "";
        };

        assertThat(crowded(new TimeLimit(SHORT, 1), listening)).isFalse();
        noticed.await();
    }

    @Test
    void leavesBehindWorkThatDoesNotReactButNotAnyNumberOfIt() throws GivenUp, InterruptedException {
        TimeLimit limit = new TimeLimit(SHORT, 1);
        CountDownLatch end = new CountDownLatch(1);
        List<Boolean> crowded = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            crowded.add(crowded(limit, deaf(end)));
        }
        assertThat(crowded).containsExactly(false, false, false, false, false, false, false, false, false, true, true);

        end.countDown();
        TimeLimit patient = new TimeLimit(LONG, 1);
        assertThat(patient.run(() -> "others go on")).isEqualTo("others go on");
    }

    @Test
    void aPlaceIsFreeAgainWhenTheWorkEnds() throws GivenUp {
        TimeLimit limit = new TimeLimit(LONG, 1);
        for (int i = 0; i < 100; i++) {
            assertThat(limit.run(() -> "next")).isEqualTo("next");
        }
    }

    @Test
    void interruptingTheCallerInterruptsTheWork() {
        AtomicBoolean begun = new AtomicBoolean();
        Thread.currentThread().interrupt();

        assertThat(crowded(new TimeLimit(LONG, 1), () -> {
                    begun.set(true);
                    return "";
                }))
                .isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }
}
