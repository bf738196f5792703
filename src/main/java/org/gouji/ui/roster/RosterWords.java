package org.gouji.ui.roster;

import java.util.List;
import org.gouji.model.RosterColumn;
import org.gouji.model.RosterMistake;
import org.gouji.text.Texts;

/** What a roster says, in one language. Immutable. */
record RosterWords(Texts texts) {
    static final List<String> KINDS = List.of("government", "department", "township", "office", "other");
    static final List<String> LEVELS = List.of("", "province", "city", "county", "township");

    /** The text of a cell: a word of files for a kind or a level as people say it. */
    String of(RosterColumn column, String text) {
        return switch (column) {
            case KIND -> KINDS.contains(text) ? texts.get("overview.kind." + text) : text;
            case LEVEL -> !text.isEmpty() && LEVELS.contains(text) ? texts.get("roster.level.name." + text) : text;
            default -> text;
        };
    }

    /** What is wrong and what to do. The texts name a file, which there is none of here. */
    String of(RosterMistake mistake) {
        return texts.get(mistake.message()).replaceAll(" {2,}", " ").replace(" ,", ",");
    }
}
