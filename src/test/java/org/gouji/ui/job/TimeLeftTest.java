package org.gouji.ui.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.gouji.ui.desk.Tasks.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLeftTest {
    private static final long SECOND = 1_000_000_000L;
    private final TimeLeft left = new TimeLeft();

    @Test
    void saysNothingInTheFirstSeconds() {
        assertThat(left.after(at(0, 1))).isEmpty();
        assertThat(left.after(at(2, 50))).isEmpty();
        assertThat(left.after(at(4, 101))).contains(Duration.ofSeconds(36));
    }

    @Test
    void followsThePaceOfTheLastSeconds() {
        for (int second = 0; second <= 30; second++) {
            left.after(at(second, 10 * second));
        }
        Duration slower = Duration.ZERO;
        for (int second = 31; second <= 60; second++) {
            slower = left.after(at(second, 300 + second - 30)).orElseThrow();
        }
        assertThat(slower).isEqualTo(Duration.ofSeconds(671));
    }

    @Test
    void saysNothingWhereNothingMoves() {
        left.after(at(0, 5));
        assertThat(left.after(at(10, 5))).isEmpty();
    }

    @Test
    void beginsAnewWhereTheWholeIsAnother() {
        left.after(at(0, 1));
        left.after(new Step(1, 7, "", 5 * SECOND));
        assertThat(left.after(new Step(2, 7, "", 6 * SECOND))).contains(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource({
        "3, job.left.moment, ",
        "59, job.left.minute, ",
        "61, job.left.minutes, 2",
        "119, job.left.minutes, 2",
        "3601, job.left.hours, 2"
    })
    void speaksInWordsThatDoNotJump(long seconds, String key, String count) {
        assertThat(TimeLeft.words(Duration.ofSeconds(seconds)).key()).isEqualTo(key);
        assertThat(TimeLeft.words(Duration.ofSeconds(seconds)).args().get("count"))
                .isEqualTo(count);
    }

    private static Step at(int second, int done) {
        return new Step(done, 1001, "", second * SECOND);
    }
}
