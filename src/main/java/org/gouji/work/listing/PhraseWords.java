package org.gouji.work.listing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.Anchor;
import org.gouji.model.Finding;
import org.gouji.model.Message;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.SourceFile;
import org.gouji.model.TextPlace;
import org.gouji.store.Pairs;
import org.gouji.store.Phrase;
import org.gouji.text.Wording;

/** The phrases in the words of one language, made when first searched: no index of them can grow old. Any thread. */
final class PhraseWords {
    private static final Pattern VALUE = Pattern.compile("\\{[^}]*\\}");
    private static final List<SourceFile> ANY = List.of(new SourceFile("-", "-"));

    private final List<Phrase> phrases;
    /** Empty where no language was chosen yet; then phrases are not looked through. */
    private final Optional<Wording> wording;

    private volatile List<Spoken> spoken = List.of();

    /** A phrase in words: what is shown as it is, and the text with gaps for its values. */
    private record Spoken(List<String> fixed, List<Optional<String>> text, List<String> names) {
        static final Spoken SILENT = new Spoken(List.of(), List.of(), List.of());
    }

    PhraseWords(List<Phrase> phrases, Optional<Wording> wording) {
        this.phrases = phrases;
        this.wording = wording;
    }

    /** How a word occurs in a phrase. */
    enum Match {
        /** Not at all. */
        NONE,
        /** Partly in a value, so that the values must be looked at. */
        PARTLY,
        /** As it is. */
        WHOLLY
    }

    /** How {@code word}, folded, occurs in each phrase. {@code parts} takes of each partly one what a value would have to hold. */
    Match[] match(String word, List<List<List<String>>> parts) {
        List<Spoken> all = spoken();
        Match[] matches = new Match[all.size()];
        for (int i = 0; i < matches.length; i++) {
            Spoken one = all.get(i);
            boolean wholly = one.fixed().stream().anyMatch(text -> text.contains(word))
                    || one.text().stream().flatMap(Optional::stream).anyMatch(text -> text.contains(word));
            List<List<String>> across = wholly ? List.of() : Gaps.across(one.text(), word);
            matches[i] = wholly ? Match.WHOLLY : across.isEmpty() ? Match.NONE : Match.PARTLY;
            parts.add(across);
        }
        return matches;
    }

    /** The text of a phrase with these values, folded. */
    String text(int phrase, Map<String, String> values) {
        Spoken one = spoken().get(phrase);
        StringBuilder text = new StringBuilder();
        Iterator<String> names = one.names().iterator();
        for (Optional<String> part : one.text()) {
            text.append(part.orElseGet(() -> {
                String name = names.next();
                return Pairs.folded(values.getOrDefault(name, "{" + name + "}"));
            }));
        }
        return text.toString();
    }

    private List<Spoken> spoken() {
        if (spoken.size() != phrases.size()) {
            spoken = phrases.stream()
                    .map(phrase -> wording.map(words -> speak(phrase, words)).orElse(Spoken.SILENT))
                    .toList();
        }
        return spoken;
    }

    private static Spoken speak(Phrase phrase, Wording wording) {
        Finding finding = finding(phrase, phrase.message());
        List<Optional<String>> text = new ArrayList<>();
        List<String> names = new ArrayList<>();
        String message = wording.message(finding);
        int at = 0;
        java.util.regex.Matcher values = VALUE.matcher(message);
        while (values.find()) {
            text.add(Optional.of(Pairs.folded(message.substring(at, values.start()))));
            text.add(Optional.empty());
            names.add(message.substring(values.start() + 1, values.end() - 1));
            at = values.end();
        }
        text.add(Optional.of(Pairs.folded(message.substring(at))));
        return new Spoken(
                List.of(
                        Pairs.folded(phrase.rule()),
                        Pairs.folded(phrase.check()),
                        Pairs.folded(wording.where(finding))),
                List.copyOf(text),
                List.copyOf(names));
    }

    private static Finding finding(Phrase phrase, Message message) {
        boolean prose = phrase.cell().isEmpty();
        return new Finding(
                phrase.rule(),
                phrase.check(),
                Severity.ERROR,
                ANY,
                phrase.cell().stream().toList(),
                Optional.empty(),
                Optional.empty(),
                message,
                "",
                phrase.span() ? List.of(new TextPlace(phrase.section(), 0, 0, 0)) : List.of(),
                0,
                List.of(),
                new Anchor(phrase.check(), List.of(), prose ? phrase.section() : Section.PREAMBLE, "", 0));
    }
}
