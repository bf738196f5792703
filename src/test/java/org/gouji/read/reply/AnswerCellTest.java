package org.gouji.read.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.read.reply.ReplyLine.Choice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which people tick. */
class AnswerCellTest {
    private final AnswerCell cell = new AnswerCell(ReplyWords.load());

    @ParameterizedTest
    @CsvSource({
        "☑采纳　□不采纳, ACCEPTED",
        "□采纳　☑不采纳, REFUSED",
        "■采纳　□不采纳, ACCEPTED",
        "□√采纳　□不采纳, ACCEPTED",
        "□采纳√　□不采纳, ACCEPTED",
        "采纳√  不采纳, ACCEPTED",
        "采纳 √不采纳, REFUSED",
        "√ 采纳 □ 不采纳, ACCEPTED",
        "□采纳 □√ 不采纳, REFUSED",
        "□采纳　□不采纳 √, REFUSED",
        "☐采纳 ☒不采纳, REFUSED",
        "采纳, ACCEPTED",
        "不 采 纳, REFUSED",
        "不予采纳, REFUSED",
        "我单位同意, ACCEPTED",
        "☑采纳 ☑不采纳, OTHER",
        "部分采纳, OTHER",
        "待研究, OTHER",
        "□采纳　□不采纳, NONE",
        "□ accepted ☑ not accepted, REFUSED",
        "'', NONE"
    })
    void tells(String text, Choice choice) {
        assertThat(cell.read(text)).isEqualTo(choice);
    }
}
