package org.gouji.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.model.CellId;
import org.gouji.model.TableId;
import org.junit.jupiter.api.Test;

class FormCatalogueTest {
    private final FormCatalogue forms = FormCatalogue.load();

    @Test
    void edition2021HasTheCellsOfTheContract() {
        FormEdition form = forms.edition("2021");
        assertThat(form.cells()).hasSize(200).doesNotHaveDuplicates();
        assertThat(form.table(TableId.T2).cells()).hasSize(10);
        assertThat(form.table(TableId.T3).cells()).hasSize(25 * 7);
        assertThat(form.table(TableId.T4).cells()).hasSize(15);
        assertThat(form.cells())
                .contains(
                        CellId.parse("T2.fees.amount"),
                        CellId.parse("T3.denied_internal.natural"),
                        CellId.parse("T4.after_review.pending"));
    }

    @Test
    void edition2019HasOneRowOfOtherHandling() {
        FormEdition form = forms.edition("2019");
        assertThat(form.cells()).hasSize(22 + 23 * 7 + 15);
        assertThat(form.cells()).contains(CellId.parse("T3.other.natural"), CellId.parse("T2.procurement.amount"));
    }

    @Test
    void tableThreeImpliesThirtyNineEquations() {
        Map<String, Long> count = forms.edition("2021").equations().stream()
                .collect(Collectors.groupingBy(Equation::rule, Collectors.counting()));
        assertThat(count).isEqualTo(Map.of("T3-ROW", 25L, "T3-COL", 7L, "T3-BALANCE", 7L, "T4-SUM", 3L));
    }

    @Test
    void columnSumRunsFromGrantedToTheLastResult() {
        Equation sum = equation("2021", "T3-COL", "T3.total.natural");
        assertThat(sum.check()).isEqualTo("T3-SUM");
        assertThat(sum.right())
                .hasSize(21)
                .startsWith(CellId.parse("T3.granted.natural"))
                .endsWith(CellId.parse("T3.other_misc.natural"));
        assertThat(equation("2019", "T3-COL", "T3.total.natural").right())
                .endsWith(CellId.parse("T3.other.natural"))
                .hasSize(19);
    }

    @Test
    void balanceComparesOneAndTwoWithThreeAndFour() {
        Equation balance = equation("2021", "T3-BALANCE", "T3.total.legal");
        assertThat(balance.cells().stream().map(CellId::row))
                .containsExactly("total", "carried_out", "new", "carried_in");
    }

    @Test
    void groupsOfTableFourHaveChecksOfTheirOwn() {
        assertThat(equation("2021", "T4-SUM", "T4.direct.total").check()).isEqualTo("T4-SUM-Z");
    }

    @Test
    void yearsChooseTheEdition() {
        assertThat(forms.forYear(2018)).isEmpty();
        assertThat(forms.forYear(2020).orElseThrow().id()).isEqualTo("2019");
        assertThat(forms.forYear(2021).orElseThrow().id()).isEqualTo("2021");
        assertThat(forms.forYear(2030).orElseThrow().id()).isEqualTo("2021");
    }

    private Equation equation(String edition, String rule, String chief) {
        return forms.edition(edition).equations().stream()
                .filter(e -> e.rule().equals(rule) && e.left().get(0).equals(CellId.parse(chief)))
                .findFirst()
                .orElseThrow();
    }
}
