package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Cause;
import org.gouji.model.Cause.Change;
import org.gouji.model.Cause.Repair;
import org.gouji.model.CellId;
import org.junit.jupiter.api.Test;

class RepairWordsTest {
    private static final Repair ONE = repair("substitution", change("T3.denied_internal.natural", "7", "1"));
    private static final Repair TWO =
            repair("swapped-cells", change("T3.granted.natural", "3", "4"), change("T3.granted.business", "4", "3"));
    private static final Repair PLAIN = repair("", change("T3.total.natural", "16", "22"));

    private final RepairWords words = new RepairWords(new Wording(Texts.load(Language.ZH), FormCatalogue.load()));

    @Test
    void saysEveryChangeAndTheSlip() {
        assertThat(words.repair(ONE)).isEqualTo("表三 · 5.属于三类内部事务信息 · 自然人 填报7，应为1（一位数字写错）");
        assertThat(words.repair(TWO)).contains("填报3，应为4；").contains("填报4，应为3（两格数字互换）");
        assertThat(words.repair(PLAIN)).isEqualTo("表三 · （七）总计 · 自然人 填报16，应为22");
    }

    @Test
    void asksForTheOnlyRepair() {
        assertThat(words.ask(new Cause(1, true, List.of(ONE), false)))
                .containsExactly("疑为表三 · 5.属于三类内部事务信息 · 自然人填报7，应为1，请核实。");
    }

    @Test
    void listsTiesAndNeverChoosesOne() {
        Cause ties = new Cause(1, false, List.of(ONE, TWO, PLAIN, ONE), true);
        assertThat(words.ask(ties)).hasSize(5).startsWith("可能为以下之一：").last().isEqualTo("等 4 种以上");
        assertThat(words.brief(new Cause(1, false, List.of(ONE, PLAIN), false)))
                .singleElement()
                .asString()
                .contains("以下之一", "自然人 填报7，应为1", "或", "自然人 填报16，应为22")
                .doesNotContain("等 ");
    }

    @Test
    void saysNothingWhereNothingIsKnown() {
        Cause none = new Cause(1, false, List.of(), false);
        assertThat(words.ask(none)).isEmpty();
        assertThat(words.brief(none)).isEmpty();
    }

    private static Repair repair(String pattern, Change... changes) {
        return new Repair(Arrays.asList(changes), pattern);
    }

    private static Change change(String cell, String from, String to) {
        return new Change(CellId.parse(cell), from, to);
    }
}
