package org.gouji.rule.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.model.Paragraph;
import org.gouji.model.Section;
import org.gouji.model.TextPlace;
import org.gouji.rule.finding.SentenceMask;
import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void keepsThePlaceOfEveryCharacter() {
        String printed = "前言。 统计 期限为２０２２ 年。后文";
        Passage passage = new Passage(new Paragraph(Section.OTHER, false, printed, 0), 3);
        assertThat(passage.text()).isEqualTo("前言。统计期限为2022年。后文");
        int start = passage.text().indexOf("2022");
        assertThat(passage.sentence(start, start + 4)).isEqualTo("统计期限为2022年。");
        TextPlace place = passage.span(start, start + 5);
        assertThat(place.paragraph()).isEqualTo(3);
        assertThat(printed.substring(place.start(), place.end())).isEqualTo("２０２２ 年");
    }

    @Test
    void knowsASentenceByItsWordsNotByItsNumbers() {
        String known = SentenceMask.hash("2021年1月1日至2022年12月31日，我局收到申请12件。");
        assertThat(SentenceMask.hash("2022年1月1日 至 2022年12月31日，我局收到申请1,305件。")).isEqualTo(known);
        assertThat(SentenceMask.hash("2021年1月1日至12月31日，我局收到申请12件。")).isEqualTo(known);
        assertThat(SentenceMask.hash("2021年1月1日至2022年12月31日，我局办结申请12件。")).isNotEqualTo(known);
    }
}
