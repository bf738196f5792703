package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeijingTimeTest {
    /** Still the last day of January in London, the first of February in Beijing. */
    private static final Instant AFTER_MIDNIGHT = Instant.parse("2024-01-31T16:00:00Z");

    private final TimeZone machine = TimeZone.getDefault();

    @AfterEach
    void back() {
        TimeZone.setDefault(machine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "UTC", "America/Los_Angeles", "Pacific/Kiritimati"})
    void theDayIsBeijingsWhereverTheComputerStands(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(BeijingTime.day(AFTER_MIDNIGHT)).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(BeijingTime.day(AFTER_MIDNIGHT.minusMillis(1))).isEqualTo(LocalDate.of(2024, 1, 31));
        assertThat(BeijingTime.format("uuuu-MM-dd HH:mm", Language.ZH, AFTER_MIDNIGHT))
                .isEqualTo("2024-02-01 00:00");
    }

    @Test
    void aDayBeginsAtItsMidnightInBeijing() {
        assertThat(BeijingTime.begin(LocalDate.of(2024, 2, 1))).isEqualTo(AFTER_MIDNIGHT);
    }

    @Test
    void monthsAreNamedInTheChosenLanguage() {
        assertThat(BeijingTime.format("d MMM HH:mm", Language.EN, AFTER_MIDNIGHT))
                .isEqualTo("1 Feb 00:00");
        assertThat(BeijingTime.format("M月d日 HH:mm", Language.ZH, AFTER_MIDNIGHT))
                .isEqualTo("2月1日 00:00");
    }
}
