package org.gouji.read.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.FormEdition;
import org.gouji.form.FormEdition.SectionForm;
import org.gouji.model.Section;
import org.gouji.read.Vocabulary;

/**
 * Tells which lines are the headings of the six sections: by title, by number and keyword, in the order that explains most of
 * them. Lines that only announce the sections are none. Immutable, any thread.
 */
final class SectionFinder {
    private static final int LONGEST = 45;
    private static final int LONGEST_KEYWORD_HEADING = 32;
    private static final int CONTENTS = 4;

    private final Vocabulary.Headings words;
    private final List<Known> sections;

    private record Known(Section section, String title, Set<String> variants, List<String> keywords, Pattern glued) {}

    /** A line that may be a heading of a section. */
    private record Candidate(int line, int section, int score) {}

    SectionFinder(FormEdition edition, Vocabulary.Headings words) {
        this.words = words;
        sections = edition.sections().stream().map(this::known).toList();
    }

    private Known known(SectionForm form) {
        String titles = Stream.concat(Stream.of(form.title()), form.variants().stream())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return new Known(
                form.section(),
                LabelText.key(form.title()),
                Set.copyOf(form.variants().stream().map(LabelText::key).toList()),
                form.keywords(),
                Pattern.compile(words.glued().replace("{titles}", titles)));
    }

    /** Where the heading at the start of {@code line} ends and its text begins; 0 where the line is not both. */
    int endOfHeading(String line) {
        for (Known known : sections) {
            Matcher matcher = known.glued().matcher(line);
            if (matcher.find()
                    && !words.number()
                            .matcher(LabelText.narrow(line.substring(matcher.end())))
                            .find()) {
                return matcher.end(1);
            }
        }
        return 0;
    }

    /** Section by line for those of {@code lines} that are headings. */
    Map<Integer, Section> headings(List<String> lines) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            addCandidates(i, lines.get(i), candidates);
        }
        dropContents(candidates);
        Map<Integer, Section> headings = new TreeMap<>();
        Map<Integer, Integer> found = inOrder(candidates);
        candidates.stream()
                .filter(c -> c.score() >= 9 && !found.containsKey(c.section()))
                .forEach(c -> found.putIfAbsent(c.section(), c.line()));
        found.forEach(
                (section, line) -> headings.put(line, sections.get(section).section()));
        return headings;
    }

    private void addCandidates(int line, String text, List<Candidate> candidates) {
        if (text.length() > LONGEST) {
            return;
        }
        String narrow = LabelText.narrow(text);
        if (words.sentence().matcher(narrow).find()
                || words.within().matcher(narrow).find()) {
            return;
        }
        int number = number(narrow);
        String key = LabelText.key(text);
        for (int s = 0; s < sections.size(); s++) {
            int score = score(sections.get(s), s + 1, number, key);
            if (score > 0) {
                candidates.add(new Candidate(line, s, score));
            }
        }
    }

    private static int score(Known known, int expected, int number, String key) {
        int bonus = number == expected ? 2 : 0;
        if (key.equals(known.title())) {
            return 10 + bonus;
        }
        if (known.variants().contains(key)) {
            return 9 + bonus;
        }
        if (key.length() > 4 && LabelText.similarity(key, known.title()) >= 0.75) {
            return number > 0 ? 7 + bonus : 5;
        }
        boolean keyword = key.length() <= LONGEST_KEYWORD_HEADING
                && known.keywords().stream().anyMatch(key::contains);
        return keyword && number == expected ? 5 : 0;
    }

    /** A table of contents is a run of headings with nothing between them; it gives way to the headings further down. */
    private static void dropContents(List<Candidate> candidates) {
        List<Candidate> contents = new ArrayList<>();
        List<Candidate> run = new ArrayList<>();
        for (Candidate candidate : List.copyOf(candidates)) {
            if (!run.isEmpty() && candidate.line() > run.get(run.size() - 1).line() + 1) {
                collect(run, contents);
            }
            run.add(candidate);
        }
        collect(run, contents);
        for (Candidate entry : contents) {
            boolean again = candidates.stream()
                    .anyMatch(c -> c.section() == entry.section() && c.line() > entry.line() && !contents.contains(c));
            if (again) {
                candidates.remove(entry);
            }
        }
    }

    private static void collect(List<Candidate> run, List<Candidate> contents) {
        if (run.stream().map(Candidate::line).distinct().count() >= CONTENTS) {
            contents.addAll(run);
        }
        run.clear();
    }

    /** The chain of candidates with rising sections and lines that scores most; line by section. */
    private static Map<Integer, Integer> inOrder(List<Candidate> candidates) {
        int[] best = new int[candidates.size()];
        int[] before = new int[candidates.size()];
        int end = -1;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate c = candidates.get(i);
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                boolean fits =
                        candidates.get(j).line() < c.line() && candidates.get(j).section() < c.section();
                if (fits && (before[i] < 0 || best[j] > best[before[i]])) {
                    before[i] = j;
                }
            }
            best[i] = c.score() + (before[i] < 0 ? 0 : best[before[i]]);
            end = end < 0 || best[i] > best[end] ? i : end;
        }
        Map<Integer, Integer> found = new HashMap<>();
        for (int i = end; i >= 0; i = before[i]) {
            found.put(candidates.get(i).section(), candidates.get(i).line());
        }
        return found;
    }

    private int number(String narrow) {
        Matcher matcher = words.number().matcher(narrow);
        if (!matcher.find()) {
            return 0;
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                int numeral = words.numerals().indexOf(matcher.group(group));
                return numeral >= 0 ? numeral + 1 : Integer.parseInt(matcher.group(group));
            }
        }
        return 0;
    }
}
