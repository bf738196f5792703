package org.gouji.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.text.Texts;
import org.gouji.work.RecoverWorkspace;

/** What a recovery brought and what is missing, to be read in a window. */
final class RecoveryWords {
    /** More would not fit on a screen; {@code gouji recover} lists all. */
    private static final int NAMED = 15;

    private RecoveryWords() {}

    static String of(RecoverWorkspace.Outcome outcome, Texts texts) {
        List<String> lost = outcome.lostFiles();
        return Stream.of(
                        outcome.account().stream().map(texts::get),
                        lost.stream().limit(NAMED).map(file -> texts.get("recover.lost.one", "file", file)),
                        lost.size() > NAMED
                                ? Stream.of(texts.get("door.recover.more", "count", lost.size()))
                                : Stream.<String>empty())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}
