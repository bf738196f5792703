package org.gouji.work.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilterTest {

    @Test
    void aFacetWithoutValuesLetsEverythingThrough() {
        assertThat(new Filter(Map.of(Facet.YEAR, Set.of()), " ")).isEqualTo(Filter.ALL);
        assertThat(Filter.ALL.only(Facet.YEAR, "2022").without(Facet.YEAR).isAll())
                .isTrue();
    }

    @Test
    void theSameValueTwiceIsNoLongerChosen() {
        Filter errors = Filter.ALL.toggled(Facet.SEVERITY, "error");

        assertThat(errors.of(Facet.SEVERITY)).containsExactly("error");
        assertThat(errors.toggled(Facet.SEVERITY, "hint").of(Facet.SEVERITY)).containsExactly("error", "hint");
        assertThat(errors.toggled(Facet.SEVERITY, "error")).isEqualTo(Filter.ALL);
    }

    @Test
    void choicesOfFacetsAndWordsCombine() {
        Filter filter = Filter.ALL.only(Facet.UNIT, "u").saying(" 公开 ").only(Facet.YEAR, "2022");

        assertThat(filter.words()).isEqualTo("公开");
        assertThat(filter.chosen()).isEqualTo(Map.of(Facet.UNIT, Set.of("u"), Facet.YEAR, Set.of("2022")));
    }
}
