package org.gouji.text;

import org.gouji.model.VersionVerdict;

/** The verdict on a new version in one sentence, natural for none, one and many. */
public final class VersionWords {
    private final Texts texts;

    /** In the language of {@code texts}. */
    public VersionWords(Texts texts) {
        this.texts = texts;
    }

    /** “6 处中已改 5 处，仍有 1 处，新增 2 处。” */
    public String of(VersionVerdict verdict) {
        return texts.get("version.verdict", "before", before(verdict), "now", now(verdict));
    }

    private String before(VersionVerdict verdict) {
        if (verdict.before() == 0) {
            return texts.get("version.before.none");
        }
        String count = verdict.before() == 1 ? "one" : "many";
        String how = verdict.still() == 0 ? "all" : verdict.fixed() == 0 ? "nothing" : "some";
        return texts.get(
                "version.before." + count + "." + how,
                "before",
                verdict.before(),
                "fixed",
                verdict.fixed(),
                "still",
                verdict.still());
    }

    private String now(VersionVerdict verdict) {
        String key = verdict.fresh() > 0 && verdict.back() > 0
                ? "both"
                : verdict.fresh() > 0 ? "new" : verdict.back() > 0 ? "back" : "nothing";
        return texts.get("version.now." + key, "new", verdict.fresh(), "back", verdict.back());
    }
}
