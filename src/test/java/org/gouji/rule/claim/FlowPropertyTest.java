package org.gouji.rule.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Sentences put together from parts that offices use in any order: the same four numbers are read whatever the words. */
class FlowPropertyTest {

    /** The words before and after each number. */
    record Words(String received, String carriedIn, String done, String carriedOut, String unit, String comma) {}

    @Property(tries = 500)
    void readsTheFourNumbersInAnyWords(@ForAll("words") Words w, @ForAll("counts") List<Integer> n) {
        String text = "2022年，" + w.received + n.get(0) + w.unit + w.comma + w.carriedIn + n.get(1) + w.unit + w.comma
                + w.done + n.get(2) + w.unit + w.comma + w.carriedOut.replace("#", n.get(3) + w.unit) + "。";
        assertThat(Prose.comparable(text))
                .as(text)
                .containsExactlyInAnyOrder(
                        "T3.new.total=" + n.get(0),
                        "T3.carried_in.total=" + n.get(1),
                        "T3.total.total=" + n.get(2),
                        "T3.carried_out.total=" + n.get(3));
    }

    @Provide
    Arbitrary<Words> words() {
        return Combinators.combine(
                        Arbitraries.of(
                                "我局共收到政府信息公开申请", "共受理依申请公开", "新收信息公开申请", "本机关共接到公民、法人和其他组织提出的政府信息公开申请", "全年接收政府信息公开申请"),
                        Arbitraries.of("上年结转", "另有上年度结转申请", "上年转结", "2021年结转", "上一年度结转办理", "结转上年度"),
                        Arbitraries.of("办结", "已答复", "按时办结", "共办理完成", "依法答复政府信息公开申请"),
                        Arbitraries.of("结转下年度继续办理#", "结转至2023年#", "#结转下一年办理", "剩余#结转", "余#转2023年度办理", "顺延至下一年答复#"),
                        Arbitraries.of("件", "份", "条", "宗", "件次", " 件"),
                        Arbitraries.of("，", ",", "；", "， "))
                .as(Words::new);
    }

    @Provide
    Arbitrary<List<Integer>> counts() {
        return Arbitraries.integers().between(0, 50_000).list().ofSize(4);
    }
}
