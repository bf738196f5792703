package org.gouji.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gouji.chart.Mark;
import org.gouji.ui.chart.MarkWalk.Way;
import org.junit.jupiter.api.Test;

class MarkWalkTest {
    private static final Mark A_ERROR = new Mark("a", "error");
    private static final Mark A_HINT = new Mark("a", "hint");
    private static final Mark B_HINT = new Mark("b", "hint");
    private static final Mark C_ERROR = new Mark("c", "error");
    private static final List<List<Mark>> LANES =
            List.of(List.of(A_ERROR, A_HINT), List.of(), List.of(B_HINT), List.of(C_ERROR));

    private static Mark go(Mark from, Way way) {
        return MarkWalk.next(LANES, Optional.of(from), way).orElseThrow();
    }

    @Test
    void theFirstKeyGoesToTheFirstMark() {
        assertThat(MarkWalk.next(LANES, Optional.empty(), Way.DOWN)).contains(A_ERROR);
        assertThat(MarkWalk.next(LANES, Optional.of(new Mark("gone", "error")), Way.LEFT))
                .contains(A_ERROR);
        assertThat(MarkWalk.next(List.of(List.of()), Optional.empty(), Way.DOWN))
                .isEmpty();
    }

    @Test
    void goesAlongALaneAndStopsAtItsEnds() {
        assertThat(go(A_ERROR, Way.RIGHT)).isEqualTo(A_HINT);
        assertThat(go(A_HINT, Way.RIGHT)).isEqualTo(A_HINT);
        assertThat(go(A_ERROR, Way.LEFT)).isEqualTo(A_ERROR);
        assertThat(go(A_HINT, Way.FIRST)).isEqualTo(A_ERROR);
        assertThat(go(A_ERROR, Way.LAST)).isEqualTo(A_HINT);
    }

    @Test
    void keepsTheColumnFromLaneToLaneOverEmptyOnes() {
        assertThat(go(A_HINT, Way.DOWN)).isEqualTo(B_HINT);
        assertThat(go(A_ERROR, Way.DOWN)).as("no error there, so the nearest").isEqualTo(B_HINT);
        assertThat(go(C_ERROR, Way.DOWN)).isEqualTo(C_ERROR);
        assertThat(go(B_HINT, Way.UP)).isEqualTo(A_HINT);
    }
}
