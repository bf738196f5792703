package org.gouji.work;

import java.util.Locale;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleDocs;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.text.Texts;

/** The rules as shipped, for reading. */
public final class RuleList {
    private final RuleCatalogue rules;

    /** The rules of {@code tools}. */
    public RuleList(Toolbox tools) {
        this.rules = tools.rules().shipped();
    }

    /** The page docs/rules.md in the language of {@code texts}. */
    public String page(Texts texts) {
        return new RuleDocs(texts::get).page(rules);
    }

    /** One line a check: id, family, severity, scope, title, separated by tabs; the first line says what they are. */
    public String table(Texts texts) {
        StringBuilder table = new StringBuilder(texts.get("rules.list.head")).append('\n');
        for (RuleEntry entry : rules.entries()) {
            table.append(texts.get(
                            "rules.list.row",
                            "check",
                            entry.check(),
                            "rule",
                            entry.rule(),
                            "severity",
                            texts.get("severity." + entry.severity().key()),
                            "scope",
                            texts.get("rules.docs.scope." + entry.scope().name().toLowerCase(Locale.ROOT)),
                            "title",
                            texts.get(entry.textKey("title"))))
                    .append('\n');
        }
        return table.toString();
    }
}
