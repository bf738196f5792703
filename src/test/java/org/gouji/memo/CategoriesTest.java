package org.gouji.memo;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.form.FormCatalogue;
import org.gouji.rule.RuleEngine;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.junit.jupiter.api.Test;

class CategoriesTest {
    private final Categories categories = Categories.load();

    @Test
    void theLongestStartDecides() {
        assertThat(categories.of("T3-ROW")).isEqualTo("data");
        assertThat(categories.of("T3-INT")).isEqualTo("form");
        assertThat(categories.of("Y-CARRY")).isEqualTo("logic");
        assertThat(categories.of("Y-TEXT")).isEqualTo("wording");
        assertThat(categories.of("OWN-1")).isEqualTo("logic");
    }

    @Test
    void everyRuleHasACategoryWithAName() {
        Texts texts = Texts.load(Language.ZH);
        RuleEngine.load(FormCatalogue.load())
                .catalogue()
                .entries()
                .forEach(rule -> assertThat(texts.get("memo.category." + categories.of(rule.check())))
                        .hasSize(2));
    }
}
