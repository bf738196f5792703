package org.gouji.work;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.store.Sentences;
import org.gouji.store.Settings;
import org.gouji.store.Workspace;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;

/** 对外表述: what letters say about a discrepancy, the rule's own sentence or what the auditor made of it. Any thread. */
public final class Wordings {
    private static final int LONGEST = 2000;

    private final Toolbox tools;
    private final Workspace workspace;

    /** Sentences of {@code workspace}. */
    public Wordings(Toolbox tools, Workspace workspace) {
        this.tools = tools;
        this.workspace = workspace;
    }

    /**
     * What goes out about a discrepancy.
     *
     * @param own the rule's own sentence
     * @param edited what counts instead
     * @param outdated an edited sentence that no longer counts because the rule says something else now; shown, never sent
     */
    public record Sentence(String own, Optional<String> edited, Optional<String> outdated) {

        /** What is sent. */
        public String text() {
            return edited.orElse(own);
        }

        private static Sentence of(String own, Optional<Sentences.Edited> kept) {
            Optional<Sentences.Edited> valid = kept.filter(e -> e.insteadOf().equals(own));
            return new Sentence(
                    own,
                    valid.map(Sentences.Edited::text),
                    kept.filter(e -> valid.isEmpty()).map(Sentences.Edited::text));
        }
    }

    /** What goes out about {@code row} in a language. */
    public Sentence of(DiscrepancyRow row, Language language) {
        String own = own(row, wording(language));
        return workspace.read(session ->
                Sentence.of(own, session.sentences().of(row.keys().get(0), language.code())));
    }

    /** Sends {@code text} instead of the rule's own sentence from now on; an empty one, or the own one, lets that count again. */
    public Sentence edit(DiscrepancyRow row, Language language, String text) {
        String own = own(row, wording(language));
        String plain = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        String kept = plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))));
        String key = row.keys().get(0);
        Instant now = tools.clock().instant();
        workspace.write(session -> {
            String author = session.settings().get(Settings.Name.AUTHOR).orElse("");
            if (kept.isEmpty() || kept.equals(own)) {
                session.sentences().remove(key, language.code(), author, now);
            } else {
                session.sentences().put(new Sentences.Edited(key, kept, own), language.code(), author, now);
            }
        });
        return of(row, language);
    }

    /** The edited sentences that count, for many discrepancies at once. */
    static Function<DiscrepancyRow, Optional<String>> edited(Workspace workspace, Wording wording) {
        Map<String, Sentences.Edited> all = workspace.read(
                session -> session.sentences().in(wording.texts().language().code()));
        return row -> Optional.ofNullable(all.get(row.keys().get(0)))
                .filter(e -> e.insteadOf().equals(own(row, wording)))
                .map(Sentences.Edited::text);
    }

    private Wording wording(Language language) {
        return new Wording(Texts.load(language), tools.forms());
    }

    private static String own(DiscrepancyRow row, Wording wording) {
        return wording.message(row.discrepancy().chief(), row.discrepancy().findings());
    }
}
