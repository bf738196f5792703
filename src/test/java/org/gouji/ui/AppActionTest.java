package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppActionTest {

    @Test
    void noTwoActionsHaveTheSameKeys() {
        assertThat(Arrays.stream(AppAction.values())
                        .map(a -> Keys.of(a.keys()).orElseThrow(() -> new AssertionError(a + " has no keys")))
                        .toList())
                .doesNotHaveDuplicates()
                .allMatch(Keys::mayBeUsed);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMenuHasAMnemonicOfItsOwn(Language language) {
        Texts texts = Texts.load(language);
        assertThat(Arrays.stream(AppAction.Menu.values())
                        .map(m -> Mnemonic.of(texts.get(m.textKey())).key())
                        .toList())
                .doesNotContain('\0')
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyActionHasATextAndAMnemonicOfItsOwnInItsMenu(Language language) {
        Texts texts = Texts.load(language);
        for (AppAction.Menu menu : AppAction.Menu.values()) {
            List<Character> mnemonics = Arrays.stream(AppAction.values())
                    .filter(a -> a.menu() == menu)
                    .map(a -> Mnemonic.of(texts.get(a.textKey())).key())
                    .toList();
            assertThat(mnemonics)
                    .as("%s %s", language, menu)
                    .doesNotContain('\0')
                    .doesNotHaveDuplicates();
        }
        assertThat(AppAction.values()).allMatch(a -> texts.has(a.textKey()));
    }

    @Test
    void takesTheMnemonicOutOfTheText() {
        assertThat(Mnemonic.of("导入文件(&I)…")).isEqualTo(new Mnemonic("导入文件(I)…", 'I'));
        assertThat(Mnemonic.of("确认")).isEqualTo(new Mnemonic("确认", '\0'));
    }
}
