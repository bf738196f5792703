package org.gouji.read.match;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.read.Vocabulary;

/** Finds the title of a report in the lines before its first section, and takes unit and year from it. Immutable. */
final class TitleFinder {
    private static final int MOST_LINES = 4;
    private final Vocabulary words;

    TitleFinder(Vocabulary words) {
        this.words = words;
    }

    /** The title among {@code lines}, of which only those before {@code end} are looked at. */
    Title find(List<String> lines, int end, String hint) {
        Title best = Title.NONE;
        int bestScore = 0;
        String wanted = narrow(hint);
        for (int last = 0; last < end; last++) {
            if (!isLine(lines.get(last))
                    || !words.titleEnd().matcher(narrow(lines.get(last))).find()) {
                continue;
            }
            for (int first = last; first >= 0 && last - first < MOST_LINES && isLine(lines.get(first)); first--) {
                Title title = read(
                        String.join(
                                "",
                                lines.subList(first, last + 1).stream()
                                        .map(String::strip)
                                        .toList()),
                        first,
                        last);
                int score = score(title, wanted, first == last ? "" : narrow(lines.get(first)));
                if (score > bestScore) {
                    best = title;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    /** Unit and year of a title or a file's name. */
    Title read(String text, int first, int last) {
        String narrow = narrow(text);
        for (Pattern pattern : words.titles()) {
            Matcher matcher = pattern.matcher(narrow);
            if (matcher.find()) {
                return new Title(text, first, last, unit(matcher), year(matcher));
            }
        }
        return new Title(text, first, last, Optional.empty(), Optional.empty());
    }

    /** A name that may be a unit's: cleaned, and none of the words that only stand for one. */
    Optional<String> unit(String name) {
        String unit = words.titleWords().trim().matcher(name).replaceAll("");
        return unit.length() < 2 || words.noUnit().contains(unit) || unit.matches(".*\\d{3,}.*")
                ? Optional.empty()
                : Optional.of(unit);
    }

    private boolean isLine(String line) {
        String narrow = narrow(line);
        return words.titleLine().matcher(narrow).find()
                && !Vocabulary.found(words.chrome(), narrow)
                && !words.date().matcher(narrow).find();
    }

    private int score(Title title, String hint, String firstLine) {
        String narrow = narrow(title.text());
        boolean report = Vocabulary.found(words.report(), narrow);
        if (!report && !narrow.contains(words.titleWords().about())) {
            return 0;
        }
        int score = 1 + (title.year().isPresent() ? 4 : 0) + (title.unit().isPresent() ? 2 : 0) + (report ? 2 : 0);
        score += !hint.isEmpty() && (hint.contains(narrow) || narrow.contains(hint)) ? 2 : 0;
        boolean joined = !firstLine.isEmpty();
        boolean fits =
                words.unitName().matcher(firstLine).find() || title.unit().isEmpty();
        return joined && !fits && !words.titleWords().above().matcher(firstLine).matches() ? score - 3 : score;
    }

    private Optional<String> unit(Matcher matcher) {
        return Optional.ofNullable(matcher.group("unit")).flatMap(this::unit);
    }

    private static Optional<Integer> year(Matcher matcher) {
        try {
            return Optional.of(Integer.valueOf(matcher.group("year")));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // an expression without a year
        }
    }

    /** Narrow, with the year in digits: 二〇二一年 is 2021年. */
    String narrow(String text) {
        return words.year().written().matcher(LabelText.narrow(text)).replaceAll(m -> digits(m.group()));
    }

    private String digits(String year) {
        StringBuilder digits = new StringBuilder();
        for (char c : year.toCharArray()) {
            int numeral = words.year().numerals().indexOf(c);
            digits.append(numeral >= 0 ? (char) ('0' + numeral) : Character.isDigit(c) ? c : '0');
        }
        return digits.toString();
    }
}
