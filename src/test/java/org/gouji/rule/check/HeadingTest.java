package org.gouji.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {
    private static final String OFFICIAL = "政府信息公开行政复议、行政诉讼情况";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "四、政府信息公开行政复议、行政诉讼情况",
                "4、 政府信息公开行政复议、行政诉讼情况", // automatic number
                "（四）政府信息公开行政复议、行政诉讼情况",
                "第四部分 政府信息公开行政复议、行政诉讼情况",
                "四、政府信息公开 行政复议、行政诉讼情况。", // space inside, full stop
                "四．政府信息公开行政复议行政诉讼情况", // no comma
                "四、政府信息公开行政复议和行政诉讼情况",
                "四、政府信息公开行政复议、行政诉讼情况：全年没有发生。" // prose in the same paragraph
            })
    void sameHeadingHoweverItIsNumbered(String printed) {
        assertThat(Heading.core(printed)).isEqualTo(Heading.core(OFFICIAL));
    }

    @ParameterizedTest
    @CsvSource({
        "五、存在的主要问题及下一步打算, 存在的主要问题及改进情况", // improvement lost
        "三、依申请公开办理情况, 收到和处理政府信息公开申请情况",
        "一、工作概述, 总体情况"
    })
    void otherHeading(String printed, String official) {
        assertThat(Heading.core(printed)).isNotEqualTo(Heading.core(official));
    }
}
