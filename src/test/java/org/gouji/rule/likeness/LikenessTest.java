package org.gouji.rule.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.TextPlace;
import org.gouji.rule.catalogue.ExampleReport;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final Masking MASKING = Masking.of(RuleCatalogue.load(FORMS).entry("Q-DUP-BATCH"));

    private static Report report(String unit, String... paragraphs) {
        return new ExampleReport(FORMS.newest(), 2022)
                .unit(unit)
                .prose(Section.OVERVIEW, paragraphs)
                .report();
    }

    private static MaskedText mask(String unit, String... paragraphs) {
        return MASKING.mask(report(unit, paragraphs), Section.OVERVIEW);
    }

    @ParameterizedTest
    @CsvSource({
        "石桥县水利局, 石桥县水利局全年答复12件, 全年答复#件",
        "石桥县水利局, 我局水利信息 1，234 条, 信息#条",
        "石桥县柳溪镇人民政府, 柳溪镇召开十二次会议, 召开#次会议",
        "石桥县柳溪镇人民政府, 柳溪全镇走访３户, 走访#户",
        "昭和湖区民政局, 昭和湖区民政信息, 信息",
        "石桥县水利局, 于2022年3月5日印发, 于#年#月#日印发",
        "石桥县水利局, 依据《中华人民共和国政府信息公开条例》（以下简称《条例》）办理, 办理",
        "'', 没有单位, 没有单位",
    })
    void masksWhatTellsUnitsApart(String unit, String printed, String masked) {
        assertThat(mask(unit, printed).text()).isEqualTo(masked);
    }

    @Test
    void findsItsWayBackToThePrint() {
        Report report = report("石桥县水利局", "石桥县水利局 组织 培训", "共 15 次，参加。");
        MaskedText masked = MASKING.mask(report, Section.OVERVIEW);
        assertThat(masked.text()).isEqualTo("组织培训共#次参加");

        List<TextPlace> places = masked.places(Section.OVERVIEW, 2, 7);

        assertThat(places).hasSize(2);
        assertThat(places.stream()
                        .map(p -> report.paragraphs().get(p.paragraph()).text().substring(p.start(), p.end()))
                        .collect(Collectors.toList()))
                .containsExactly("培训", "共 15 次");
    }

    @Test
    void hidesLongNumbersInEvidence() {
        Report report = report("石桥县水利局", "请拨打电话02912345678咨询");
        List<TextPlace> places = MASKING.mask(report, Section.OVERVIEW).places(Section.OVERVIEW, 0, 8);

        assertThat(MaskedText.shortened(report, places, 20)).doesNotContain("1234");
    }

    @Test
    void everyCommonPassageOfTwentyThreeCharactersLeavesACommonFingerprint() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            String shared = words(random, 23);
            long[] first = Shingles.of(mask("", words(random, 90) + shared + words(random, 50)))
                    .fingerprints();
            long[] second = Shingles.of(mask("", words(random, 40) + shared + words(random, 80)))
                    .fingerprints();
            assertThat(Arrays.stream(first).anyMatch(f -> Arrays.binarySearch(second, f) >= 0))
                    .isTrue();
        }
    }

    @Test
    void measuresTheLowerOfBothDirections() {
        Random random = new Random(3);
        String shared = words(random, 200);
        Shingles part = Shingles.of(mask("", shared));
        Shingles whole = Shingles.of(mask("", shared + words(random, 200)));

        assertThat(Likeness.percent(part, part, h -> false, 150)).isEqualTo(100);
        assertThat(Likeness.percent(part, whole, h -> false, 150)).isBetween(48, 50);
        assertThat(Likeness.percent(part, part, h -> false, 201)).isZero();
        assertThat(Likeness.percent(part, part, h -> true, 1)).isZero();
    }

    @Test
    void findsTheLongestCommonPassage() {
        Random random = new Random(5);
        String longer = words(random, 60);
        String shorter = words(random, 30);
        MaskedText first = mask("", shorter + words(random, 20) + longer);
        MaskedText second = mask("", words(random, 10) + longer + words(random, 10) + shorter);

        Likeness.Passage passage = Likeness.longest(first, second);

        assertThat(passage).isEqualTo(new Likeness.Passage(50, 10, 60));
    }

    @Test
    void looksOnlyAtTheFirstAndNearestTextsOfACrowd() {
        long[] same = {1L << 30, 2L << 30, 3L << 30};
        CopySearch search = new CopySearch(java.util.Collections.nCopies(1000, same));

        assertThat(search.candidates(0)).isEmpty();
        assertThat(search.candidates(3)).containsExactly(0, 1, 2);
        assertThat(search.candidates(999)).hasSize(16).startsWith(0, 1, 2).endsWith(997, 998);
    }

    private static String words(Random random, int length) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            words.append((char) (0x5000 + random.nextInt(4000)));
        }
        return words.toString();
    }
}
