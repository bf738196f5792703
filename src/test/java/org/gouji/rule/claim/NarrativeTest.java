package org.gouji.rule.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The structures that reports really use (DOMAIN.md section 4), in words and numbers of our own; the reader has no list of them. */
class NarrativeTest {
    private static final String UNAVAILABLE =
            "T3.unavailable_not_held.total+T3.unavailable_not_ready.total+T3.unavailable_unclear.total";

    static Stream<Arguments> says() {
        return Stream.of(
                // 1, 2: channels are parts, timeliness is none
                says("全年共受理政府信息公开申请23件，其中书面申请14件、网上申请9件，按期答复率100%。", "T3.new.total=23"),
                // 4: done, a fall against last year
                says("2022年共办结依申请公开件61件，比2021年总体下降12.5%。", "T3.total.total=61"),
                // 7: brackets that include what was carried in
                says(
                        "2022年共收到5件（含上一年结转1件）依申请公开信件，办理完成4件（结转下一年1件）。",
                        "T3.new.total+T3.carried_in.total=5",
                        "T3.carried_in.total=1",
                        "T3.total.total=4",
                        "T3.carried_out.total=1"),
                // 10, 11: named years
                says(
                        "我局共收到依申请公开件41件,上年度结转办理件2件,共办结37件,结转到2023年办理6件。",
                        "T3.new.total=41",
                        "T3.carried_in.total=2",
                        "T3.total.total=37",
                        "T3.carried_out.total=6"),
                // 15: received after what was carried in
                says(
                        "共受理信息公开申请66件，结转上年后新收到信息公开申请51件，较上一年度增加8件。",
                        "T3.new.total+T3.carried_in.total=66",
                        "T3.new.total=51"),
                // 18
                says(
                        "全年共办理政府信息公开申请72件，含2021年转至今年办理的4件，办结70件，剩余2件结转。",
                        "~T3.new.total+T3.carried_in.total=72",
                        "T3.carried_in.total=4",
                        "T3.total.total=70",
                        "T3.carried_out.total=2"),
                // 21: two outcomes in one number
                says(
                        "办结政府信息公开申请90件，其中予以公开或部分公开55件、占61.11%；无法提供35件、占38.89%。",
                        "T3.total.total=90", "T3.granted.total+T3.partial.total=55", UNAVAILABLE + "=35"),
                // 23: a number without its unit
                says(
                        "完成依申请公开答复210件，包括上年结转8件。其中，予以公开答复150件，占71.43%；部分公开60，占28.57%。",
                        "T3.total.total=210", "T3.carried_in.total=8", "T3.granted.total=150", "T3.partial.total=60"),
                // 25: of all of them
                says(
                        "共受理29件政府信息公开申请（均为自然人提交），同比上升16%，无结转2023年继续办理件。",
                        "T3.new.total=29", "T3.new.natural=29", "T3.carried_out.total=0"),
                // 30: last year's number that is to be compared
                says(
                        "依申请公开。2021年结转至2022年3件，2022年共受理180件，已办结179件，结转下年度办理4件。",
                        "T3.carried_in.total=3",
                        "T3.new.total=180",
                        "T3.total.total=179",
                        "T3.carried_out.total=4"),
                // 31: another unit
                says(
                        "收到政府信息公开申请书47条，已处理45条，结转下年度继续办理2条。",
                        "T3.new.total=47",
                        "T3.total.total=45",
                        "T3.carried_out.total=2"),
                // 35: the rest
                says(
                        "收到政府信息公开申请48件，上年度结转办理3件，其中结转2023年度5件，其余46件全部按时答复。",
                        "T3.new.total=48",
                        "T3.carried_in.total=3",
                        "T3.carried_out.total=5",
                        "~T3.total.total=46"),
                // 36: the number first
                says(
                        "收到政府信息公开申请18件（其中信件申请11件，网络申请7件），已办结15件，3件结转下年办理。",
                        "T3.new.total=18",
                        "T3.total.total=15",
                        "T3.carried_out.total=3"),
                // 41: 转结 for 结转
                says("收到政府信息公开申请7件，上年转结2件，其中网络申请数6件，信函申请数3件。", "T3.new.total=7", "T3.carried_in.total=2"),
                // 43: what was received goes on
                says("2022年，我局收到1件政府信息公开申请，结转至下一年度办理。", "T3.new.total=1", "~T3.carried_out.total=1"),
                // 46
                says(
                        "受理政府信息公开申请6件，办理完成6件，余0件转2023年度办理。",
                        "T3.new.total=6",
                        "T3.total.total=6",
                        "T3.carried_out.total=0"),
                // 50, 51: denials of exactly what they name
                says("未出现因政府信息公开申请被行政复议、行政诉讼情况。", "T4.review.total=0", "T4.direct.total+T4.after_review.total=0"),
                says(
                        "本年未发生一起政府信息公开行政复议和行政诉讼被纠正的情况。",
                        "T4.review.corrected=0",
                        "T4.direct.corrected+T4.after_review.corrected=0"),
                // 53: results take the last thing spoken of
                says(
                        "因信息公开引发的行政复议案件8件和行政诉讼案件4件，其中行政复议结果维持6件，尚未审结2件，行政诉讼结果维持4件。",
                        "T4.review.total=8",
                        "T4.direct.total+T4.after_review.total=4",
                        "T4.review.upheld=6",
                        "T4.review.pending=2",
                        "T4.direct.upheld+T4.after_review.upheld=4"),
                // 56
                says("信息公开行政复议案件2件，为其他结果。", "T4.review.total=2", "T4.review.other=2"),
                // 58: an earlier year's request, this year's dispute
                says(
                        "办理因2021年度政府信息公开申请引发行政复议2件、引发行政诉讼3件，均维持结果。",
                        "T4.review.total=2",
                        "T4.direct.total+T4.after_review.total=3",
                        "T4.review.upheld=2",
                        "T4.direct.upheld+T4.after_review.upheld=3"),
                // 66: still in force, perhaps without the new ones
                says("全年新发布的行政规范性文件3件，确定继续有效的行政规范性文件28件。", "T2.normative.made=3", "~T2.normative.valid=28"),
                // 71: all of table two
                says(
                        "本年度制发文件9件，废止文件1件，现行有效文件30件，行政许可共处理决定44起。",
                        "~T2.normative.made=9",
                        "~T2.normative.repealed=1",
                        "~T2.normative.valid=30",
                        "~T2.licensing.decisions=44"),
                // traditional characters, full width, spaces
                says(
                        "共受理政府信息公開申請 １７ 件,上年結轉政府信息公開申請 1 件,共辦結 18 件。",
                        "T3.new.total=17",
                        "T3.carried_in.total=1",
                        "T3.total.total=18"));
    }

    private static Arguments says(String text, String... claims) {
        return arguments(text, List.of(claims));
    }

    @ParameterizedTest
    @MethodSource("says")
    void readsItsClaims(String text, List<String> claims) {
        assertThat(Prose.comparable(text)).containsExactlyInAnyOrderElementsOf(claims);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // 80 to 84: documents and publications
                "累计发布政策性文件26件。",
                "发布市政府文件11条，公开文件4份，历年累计290份。",
                "公开规范性文件解读材料7件。",
                "公布行政许可的依据、条件、程序等信息315条，行政处罚的依据、条件、程序等信息208条。",
                "在信用信息公示系统公开行政处罚决定512件。",
                "累计公开行政许可8150条。",
                // 81, 85: other ways of writing to the office
                "市民热线共办结工单2140件，满意2011件，满意率93.97%。",
                "依申请公开渠道畅通。受理县长信箱来信66件，办结65件。",
                "收到网民留言132条，办结留言120条，公开答复9条。",
                "办结问政平台30余件，信箱170余件。",
                // 86: delegates
                "承办人大代表建议31件、政协提案77件，已全部答复。",
                // 88: a property of documents
                "全年共制作信息98条，其中主动公开信息数60条，依申请公开信息数20条，不予公开信息数18条。",
                "主动公开信息30件，依申请公开12件，不予公开3件。",
                // 90 to 92: approximations
                "收到政府信息公开申请近200件。",
                "共办结政府信息公开申请30余件。",
                "办结依申请公开1.3万件。",
                // 94 to 99: no cell
                "共建设政务新媒体33个，其中微信公众号30个、微博3个。",
                "依据《条例》第三十六条、国办公开办函〔2021〕30号，联系电话0530-1234567。",
                // 101: another scope, another year, part of the year
                "全县各部门受理政府信息公开申请88件。",
                "其中，青禾县教育局收到政府信息公开申请12件，居首位。",
                "2020年，我局收到政府信息公开申请19件。",
                "2022年上半年，我局收到政府信息公开申请9件。",
                "自条例实施以来，累计受理政府信息公开申请300件。",
                "全县收到政府信息公开申请90件。",
                // disputes of other matters
                "全年办理行政复议案件54件，行政应诉案件13件。",
                "政府信息公开工作未发生行政诉讼败诉案件。",
                // parts of what was asked for
                "涉及土地征收的政府信息公开申请12件。",
                "收到不动产登记申请300件。",
                "其中延期答复政府信息公开申请2件。"
            })
    void leavesTraps(String text) {
        assertThat(Prose.comparable(text)).isEmpty();
    }
}
