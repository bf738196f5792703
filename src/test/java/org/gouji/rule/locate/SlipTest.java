package org.gouji.rule.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.Cause.Change;
import org.gouji.model.CellId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

    @ParameterizedTest
    @CsvSource({
        "7, 1, SUBSTITUTION",
        "62, 26, TRANSPOSITION",
        "10, 1, FACTOR_TEN", // a zero too many
        "1, 10, FACTOR_TEN", // a zero too few
        "122, 12, ADDED_DIGIT",
        "1, 18, DROPPED_DIGIT",
        "17, 93, NONE",
        "5, 0, SUBSTITUTION",
        "0, 300, NONE"
    })
    void tellsHowANumberTurnedIntoAnother(String wrong, String right, Slip slip) {
        assertThat(Slip.of(wrong, right)).isEqualTo(slip);
    }

    @Test
    void seesANumberInTheCellBesideItsOwn() {
        Change empty = new Change(CellId.parse("T3.new.business"), "0", "5");
        Change filled = new Change(CellId.parse("T3.new.research"), "5", "0");
        assertThat(Slip.of(List.of(empty, filled))).isEqualTo(Slip.NEIGHBOUR);
        assertThat(Slip.of(List.of(empty, new Change(CellId.parse("T4.review.upheld"), "5", "0"))))
                .isEqualTo(Slip.SUBSTITUTION);
    }
}
