package org.gouji.work.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.form.FormCatalogue;
import org.gouji.model.LogEvent;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever kinds of events there will be, the log can name them. */
class LogWordsTest {
    @ParameterizedTest
    @EnumSource(LogEvent.Kind.class)
    void everyKindHasItsWord(LogEvent.Kind kind) {
        for (Language language : Language.values()) {
            LogWords words = new LogWords(new Wording(Texts.load(language), FormCatalogue.load()));
            assertThat(words.kind(kind)).isNotBlank().doesNotContain("log.kind");
        }
    }
}
