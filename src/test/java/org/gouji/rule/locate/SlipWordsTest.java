package org.gouji.rule.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlipWordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySlipHasAWordInEveryLanguage(Language language) {
        Texts texts = Texts.load(language);
        assertThat(Arrays.stream(Slip.values()).filter(s -> s != Slip.NONE))
                .allMatch(slip -> texts.has("repair.pattern." + slip.key()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyBlockHasAWordInEveryLanguage(Language language) {
        Texts texts = Texts.load(language);
        assertThat(Block.values()).allMatch(block -> texts.has("repair.pattern." + block.key()));
    }
}
