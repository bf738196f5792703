package org.gouji.ui.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnitNamesTest {

    @Test
    void leavesOutTheCountyThatMostUnitsShare() {
        UnitNames names = UnitNames.of(List.of("青禾县水利局", "青禾县东门街道办事处", "青禾县人民政府", "柳溪市档案馆"));
        assertThat(names.brief("青禾县东门街道办事处")).isEqualTo("东门街道办事处");
        assertThat(names.brief("青禾县人民政府")).as("whose government").isEqualTo("青禾县人民政府");
        assertThat(names.brief("柳溪市档案馆")).isEqualTo("柳溪市档案馆");
    }

    @Test
    void tearsNoWordApart() {
        UnitNames county = UnitNames.of(List.of("青禾县市场监督管理局", "青禾县市政管理局"));
        assertThat(county.brief("青禾县市场监督管理局")).isEqualTo("市场监督管理局");
        UnitNames city = UnitNames.of(List.of("甲乙市市场监督管理局", "甲乙市市政管理局"));
        assertThat(city.brief("甲乙市市政管理局")).isEqualTo("市政管理局");
    }

    @Test
    void keepsNamesWithoutACommonPlace() {
        assertThat(UnitNames.of(List.of("水利局", "教育局")).brief("水利局")).isEqualTo("水利局");
        assertThat(UnitNames.of(List.of("青禾县水利局")).brief("青禾县水利局")).isEqualTo("青禾县水利局");
    }
}
