package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowPlaceTest {
    private static final List<Rectangle> SCREENS =
            List.of(new Rectangle(0, 0, 1366, 768), new Rectangle(1366, 0, 1920, 1080));

    @Test
    void readsWhatWasKept() {
        assertThat(WindowPlace.bounds("-8 0 1366 740 max")).contains(new Rectangle(-8, 0, 1366, 740));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2 3", "a b c d", "1 2 3 99999999"})
    void passesOverWhatIsNoPlace(String text) {
        assertThat(WindowPlace.bounds(text)).isEmpty();
    }

    @Test
    void knowsAWindowThatIsInSight() {
        assertThat(WindowPlace.seen(new Rectangle(-8, 0, 1366, 740), SCREENS)).isTrue();
        assertThat(WindowPlace.seen(new Rectangle(1400, 20, 1600, 900), SCREENS))
                .isTrue();
    }

    @Test
    void knowsAWindowWhoseScreenIsGone() {
        assertThat(WindowPlace.seen(new Rectangle(3400, 20, 1600, 900), SCREENS))
                .isFalse();
        assertThat(WindowPlace.seen(new Rectangle(100, -600, 1024, 700), SCREENS))
                .isFalse();
        assertThat(WindowPlace.seen(new Rectangle(3250, 0, 1024, 700), SCREENS)).isFalse();
    }
}
