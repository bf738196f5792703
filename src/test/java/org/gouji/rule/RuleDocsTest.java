package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.form.FormCatalogue;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleDocs;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.junit.jupiter.api.Test;

class RuleDocsTest {
    private static final Path PAGE = Path.of("docs/rules.md");

    private final RuleCatalogue rules = RuleCatalogue.load(FormCatalogue.load());

    /** After a change of resources/rules run this test with {@code -Drules.write=yes} to write the page anew. */
    @Test
    void thePageInDocsIsTheCatalogue() throws IOException {
        String page = page(Language.ZH);
        if ("yes".equals(System.getProperty("rules.write"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE).replace("\r\n", "\n")).isEqualTo(page);
    }

    @Test
    void namesEveryRuleInBothLanguages() {
        for (Language language : Language.values()) {
            assertThat(page(language)).doesNotContain("rules.docs", "{check}", "{title}", "rule.");
            assertThat(rules.entries())
                    .allSatisfy(e -> assertThat(page(language)).contains("## " + e.check() + " "));
        }
    }

    private String page(Language language) {
        Texts texts = Texts.load(language);
        return new RuleDocs(texts::get).page(rules);
    }
}
