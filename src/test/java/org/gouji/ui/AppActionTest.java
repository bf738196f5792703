package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.gouji.data.Resources;
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
    void noTextIsLeftOfAnActionOrMenuThatIsGone() throws IOException {
        Properties texts = new Properties();
        texts.load(new StringReader(Resources.text("text/zh/ui.properties")));
        assertThat(texts.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("action.") || key.startsWith("menu.")))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Arrays.stream(AppAction.values()).map(AppAction::textKey),
                                Arrays.stream(AppAction.Menu.values()).map(AppAction.Menu::textKey))
                        .toList());
    }

    @Test
    void takesTheMnemonicOutOfTheText() {
        assertThat(Mnemonic.of("导入文件(&I)…")).isEqualTo(new Mnemonic("导入文件(I)…", 'I'));
        assertThat(Mnemonic.of("确认")).isEqualTo(new Mnemonic("确认", '\0'));
    }
}
