package org.gouji.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Cause;
import org.gouji.model.Cause.Change;
import org.gouji.model.Cause.Repair;
import org.gouji.model.CellId;
import org.gouji.text.Language;
import org.gouji.text.RepairWords;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.cause.CauseState;
import org.gouji.work.evidence.Evidence;
import org.gouji.work.evidence.Outcome;
import org.junit.jupiter.api.Test;

/** What the note panel offers to try out. */
class RepairChoicesTest {
    private static final Wording WORDING = new Wording(Texts.load(Language.ZH), FormCatalogue.load());
    private static final CellId NATURAL = CellId.parse("T3.denied_internal.natural");
    private static final CellId TOTAL = CellId.parse("T3.denied_internal.total");

    @Test
    void offersTheOnlyRepairWithWhatItMends() {
        Repair repair = repair("substitution", new Change(NATURAL, "7", "1"));
        RepairChoices choices = choices(known(true, List.of(repair), List.of(new Outcome(repair, 42, 40, 42)), false));
        assertThat(choices.heading()).startsWith("最可能的错误");
        assertThat(choices.choices())
                .singleElement()
                .satisfies(c ->
                        assertThat(c.line()).isEqualTo("如果 5.属于三类内部事务信息 × 自然人 为 1（现为 7） 42 处等式全部成立（现 40 处） 一位数字写错"));
        assertThat(choices.more()).isEmpty();
    }

    @Test
    void namesNoLikeliestAmongTies() {
        Repair one = repair("", new Change(NATURAL, "7", "1"));
        Repair other = repair("", new Change(TOTAL, "1", "7"));
        RepairChoices choices =
                choices(known(false, List.of(one, other), List.of(new Outcome(one, 42, 40, 41)), false));
        assertThat(choices.heading()).contains("无法仅凭表内数字判定").doesNotContain("最可能");
        assertThat(choices.choices()).hasSize(2).noneMatch(RepairChoices.Choice::tried);
        assertThat(choices.choices().get(0).outcome()).isEqualTo("42 处等式中 41 处成立（现 40 处）");
    }

    @Test
    void countsTheCellsOfARepairOfMany() {
        Repair both = repair("swapped-cells", new Change(NATURAL, "7", "1"), new Change(TOTAL, "1", "7"));
        assertThat(choices(known(true, List.of(both), List.of(), false))
                        .choices()
                        .get(0)
                        .line())
                .isEqualTo("如果 2 格一起改 5.属于三类内部事务信息 × 自然人 为 1（现为 7） 等  两格数字互换");
    }

    @Test
    void offersTheRestOnDemand() {
        List<Repair> many = IntStream.range(0, 9)
                .mapToObj(i -> repair("", new Change(NATURAL, "7", String.valueOf(i + 20))))
                .toList();
        assertThat(choices(known(false, many, List.of(), false)).more()).contains("列出全部 9 种改法");
        assertThat(choices(known(false, many, List.of(), true)).more()).isEmpty();
        assertThat(choices(known(false, many, List.of(), true)).choices()).hasSize(9);
    }

    @Test
    void saysThatNoCellCanBeNamed() {
        CauseState known = known(false, List.of(), List.of(), false);
        assertThat(RepairChoices.of(known, 30, WORDING).heading()).contains("矛盾过多");
        assertThat(RepairChoices.of(known, 2, WORDING).heading()).contains("无法指出具体单元格");
        assertThat(RepairChoices.of(CauseState.none(), 1, WORDING)).isEqualTo(RepairChoices.none());
    }

    @Test
    void suggestsToTheUnitInASentence() {
        Repair repair = repair("substitution", new Change(NATURAL, "7", "1"));
        assertThat(new RepairWords(WORDING).suggestion(repair)).isEqualTo("建议将表三 · 5.属于三类内部事务信息 · 自然人由7改为1，请核实。");
    }

    private static RepairChoices choices(CauseState known) {
        return RepairChoices.of(known, 2, WORDING);
    }

    private static CauseState known(boolean unique, List<Repair> repairs, List<Outcome> outcomes, boolean all) {
        return new CauseState(
                Optional.of("line"),
                Optional.of(new Cause(1, unique, repairs, false)),
                new Evidence(List.of(), outcomes),
                List.of(),
                List.of(),
                Optional.empty(),
                all);
    }

    private static Repair repair(String pattern, Change... changes) {
        return new Repair(List.of(changes), pattern);
    }
}
