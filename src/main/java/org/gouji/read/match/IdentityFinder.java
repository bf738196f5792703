package org.gouji.read.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.model.Identity;
import org.gouji.model.Identity.Confidence;
import org.gouji.model.Identity.Evidence;
import org.gouji.model.Identity.Source;
import org.gouji.model.Identity.Stated;
import org.gouji.model.SourceFile;
import org.gouji.read.Vocabulary;

/**
 * Gathers what a document, its name and its folder say about unit and year, and weighs it: the title outranks all; without it
 * the others count only where they agree. Immutable, any thread.
 */
final class IdentityFinder {
    /** Reports come out in the months after the year they are of, at the latest by summer. */
    private static final int LAST_MONTH_OF_REPORTS = 6;

    private static final int FIRST_MONTH_OF_THE_YEARS_END = 11;
    private static final int LONGEST_TEXT = 60;
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{2,5}$");
    private final Vocabulary words;
    private final TitleFinder titles;

    IdentityFinder(Vocabulary words, TitleFinder titles) {
        this.words = words;
        this.titles = titles;
    }

    /** Unit and year of the document with these lines. */
    Identity find(SourceFile file, Title title, Signature signature, List<String> lines, String pageTitle) {
        List<Evidence> units = new ArrayList<>();
        List<Evidence> years = new ArrayList<>();
        Title page = titles.read(pageTitle, -1, -1);
        String stem = EXTENSION.matcher(file.name()).replaceFirst("");
        Title name = titles.read(stem, -1, -1);
        String below = title.last() >= 0 && title.last() + 1 < lines.size() ? lines.get(title.last() + 1) : "";
        add(units, Source.TITLE, title.unit(), title.text());
        add(units, Source.HEADER, wholeName(LabelText.narrow(below)), below);
        add(units, Source.SIGNATURE, signature.unit(), signature.unit().orElse(""));
        add(units, Source.PAGE_TITLE, page.unit(), pageTitle);
        add(units, Source.FILE_NAME, name.unit().or(() -> fileUnit(LabelText.narrow(stem))), file.name());
        add(years, Source.TITLE, title.year().map(String::valueOf), title.text());
        add(years, Source.HEADER, year(words.identity().headerYear(), titles.narrow(below)), below);
        addPeriod(years, lines);
        add(years, Source.SIGNATURE, signedYear(titles.narrow(signature.date())), signature.date());
        add(years, Source.PAGE_TITLE, page.year().map(String::valueOf), pageTitle);
        add(years, Source.FILE_NAME, name.year().map(String::valueOf).or(() -> onlyYear(stem)), file.name());
        for (String folder : folders(file.path())) {
            String narrow = LabelText.narrow(folder);
            add(units, Source.FOLDER, wholeName(narrow), folder);
            add(years, Source.FOLDER, year(words.identity().folderYear(), narrow), folder);
        }
        Stated unit = weigh(units, EnumSet.of(Source.FOLDER), this::sameUnit);
        Stated year = weigh(years, EnumSet.of(Source.FOLDER, Source.SIGNATURE), String::equals);
        // a folder of many units' reports, or of those handed in the year after, contradicts nobody
        return new Identity(
                without(unit, e -> e.source() == Source.FOLDER),
                without(year, e -> e.source() == Source.FOLDER && isYearAfter(e.value(), year)));
    }

    private static void add(List<Evidence> evidence, Source source, Optional<String> value, String text) {
        boolean again = source == Source.FOLDER && evidence.stream().anyMatch(e -> e.source() == source);
        value.filter(v -> !again).ifPresent(v -> evidence.add(new Evidence(source, v, text.strip(), false)));
    }

    /**
     * What counts: the title; without it what all others state alike; where there are none, what the {@code weak} ones do.
     */
    private static Stated weigh(List<Evidence> evidence, Set<Source> weak, BiPredicate<String, String> same) {
        List<Evidence> ranked = evidence.stream()
                .filter(e -> e.source() == Source.TITLE)
                .findFirst()
                .map(List::of)
                .orElseGet(() -> evidence.stream()
                        .filter(e -> !weak.contains(e.source()))
                        .toList());
        List<Evidence> deciding = ranked.isEmpty() ? evidence : ranked;
        Optional<String> value = deciding.stream()
                .findFirst()
                .map(Evidence::value)
                .filter(v -> deciding.stream().allMatch(e -> same.test(v, e.value())));
        List<Evidence> judged = evidence.stream()
                .map(e -> new Evidence(
                        e.source(),
                        e.value(),
                        e.text(),
                        value.filter(v -> same.test(v, e.value())).isPresent()))
                .toList();
        return new Stated(value, value.isEmpty() ? Confidence.NONE : confidence(judged, weak), judged);
    }

    private static Confidence confidence(List<Evidence> evidence, Set<Source> weak) {
        boolean disputed = evidence.stream().anyMatch(e -> !e.agrees() && e.source() != Source.FOLDER);
        if (evidence.get(0).source() == Source.TITLE) {
            return disputed ? Confidence.MEDIUM : Confidence.HIGH;
        }
        long parts = evidence.stream()
                .filter(e -> e.agrees() && !weak.contains(e.source()) && e.source() != Source.FILE_NAME)
                .count();
        return parts > 1 && !disputed ? Confidence.HIGH : parts > 0 ? Confidence.MEDIUM : Confidence.LOW;
    }

    private static Stated without(Stated stated, Predicate<Evidence> noise) {
        return new Stated(
                stated.value(),
                stated.confidence(),
                stated.evidence().stream()
                        .filter(e -> e.agrees() || stated.value().isEmpty() || !noise.test(e))
                        .toList());
    }

    private static boolean isYearAfter(String folder, Stated year) {
        return year.value()
                .filter(y -> Integer.parseInt(y) + 1 == Integer.parseInt(folder))
                .isPresent();
    }

    private void addPeriod(List<Evidence> years, List<String> lines) {
        for (Pattern pattern : words.period()) {
            for (String line : lines) {
                Optional<String> year = year(pattern, titles.narrow(line));
                if (year.isPresent()) {
                    String text = line.length() > LONGEST_TEXT ? line.substring(0, LONGEST_TEXT) + "…" : line;
                    add(years, Source.PERIOD, year, text);
                    return;
                }
            }
        }
    }

    private static Optional<String> year(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group("year")) : Optional.empty();
    }

    /** A date in the first months of a year is of a report on the year before. */
    private Optional<String> signedYear(String date) {
        Matcher signed = words.identity().signed().matcher(date);
        if (!signed.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(signed.group("year"));
        int named = words.identity().months().indexOf(signed.group("month"));
        int month = named >= 0 ? named + 1 : number(signed.group("month"));
        if (month == 0 || (month > LAST_MONTH_OF_REPORTS && month < FIRST_MONTH_OF_THE_YEARS_END)) {
            return Optional.empty();
        }
        return Optional.of(String.valueOf(month > LAST_MONTH_OF_REPORTS ? year : year - 1));
    }

    /** 0 for what is no number. */
    private static int number(String digits) {
        return digits.chars().allMatch(Character::isDigit) ? Integer.parseInt(digits) : 0;
    }

    /** The year in a name that has no other. */
    private Optional<String> onlyYear(String name) {
        Set<String> years = words.identity()
                .fileYear()
                .matcher(titles.narrow(name))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
        return years.size() == 1 ? years.stream().findFirst() : Optional.empty();
    }

    private Optional<String> fileUnit(String name) {
        return words.identity().fileUnits().stream()
                .map(p -> p.matcher(name))
                .filter(Matcher::find)
                .map(m -> m.group("unit"))
                .findFirst()
                .flatMap(this::wholeName);
    }

    /** A text that is nothing but a unit's name. */
    private Optional<String> wholeName(String narrow) {
        return Optional.of(narrow)
                .filter(n -> words.unitName().matcher(n).matches())
                .flatMap(titles::unit);
    }

    private boolean sameUnit(String one, String other) {
        String a = brief(one);
        String b = brief(other);
        return a.endsWith(b) || b.endsWith(a);
    }

    private String brief(String unit) {
        String name = unit;
        for (Map.Entry<String, String> form : words.identity().sameName().entrySet()) {
            name = name.replace(form.getKey(), form.getValue());
        }
        return name;
    }

    /** The folders of a path as given, the innermost first; an archive counts as one. */
    private static List<String> folders(String path) {
        List<String> parts = new ArrayList<>(List.of(path.split("/")));
        parts.remove(parts.size() - 1);
        Collections.reverse(parts);
        return parts.stream()
                .map(p -> EXTENSION.matcher(p.replaceFirst("!$", "")).replaceFirst(""))
                .toList();
    }
}
