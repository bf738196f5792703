package org.gouji.rule.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.model.Paragraph;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.rule.catalogue.RuleEntry;

/** Masks the prose of reports: numbers, dates, own names and statutory phrases do not count. Immutable, any thread. */
public final class Masking {
    private static final Pattern REGION =
            Pattern.compile("(?<name>\\p{IsHan}{1,8}?)(?:自治区|自治州|自治县|街道|[省市州盟县区旗镇乡])(?=\\p{IsHan}|$)");
    private static final Pattern BODY = Pattern.compile("人民政府|办公室|委员会|办事处|管理局|[局委办厅处]$");

    private final Words numerals;
    private final Words leftOut;

    /**
     * A masking.
     *
     * @param numerals expressions of numbers written as words
     * @param leftOut expressions of words that tell a unit's level, and of statutory phrases
     */
    public Masking(List<String> numerals, List<String> leftOut) {
        this.numerals = new Words(numerals);
        this.leftOut = new Words(leftOut);
    }

    /** The masking that a rule's parameters {@code numerals} and {@code masked} describe. */
    public static Masking of(RuleEntry entry) {
        return new Masking(entry.parameters("numerals"), entry.parameters("masked"));
    }

    /** The prose of a section, its headings left out. */
    public MaskedText mask(Report report, Section section) {
        return mask(report, paragraph -> paragraph.section() == section);
    }

    /** All prose in its order, headings left out. */
    public MaskedText mask(Report report) {
        return mask(report, paragraph -> true);
    }

    private MaskedText mask(Report report, Predicate<Paragraph> wanted) {
        StringBuilder letters = new StringBuilder();
        int[] paragraphs = new int[64];
        int[] offsets = new int[64];
        for (int p = 0; p < report.paragraphs().size(); p++) {
            Paragraph paragraph = report.paragraphs().get(p);
            if (paragraph.heading() || !wanted.test(paragraph)) {
                continue;
            }
            String printed = paragraph.text();
            if (letters.length() + printed.length() > offsets.length) {
                int room = Math.max(offsets.length * 2, letters.length() + printed.length());
                paragraphs = Arrays.copyOf(paragraphs, room);
                offsets = Arrays.copyOf(offsets, room);
            }
            for (int i = 0; i < printed.length(); i++) {
                char c = printed.charAt(i);
                if (Character.isLetterOrDigit(c)) {
                    paragraphs[letters.length()] = p;
                    offsets[letters.length()] = i;
                    letters.append(Character.isDigit(c) ? '#' : c);
                }
            }
        }
        return without(letters, paragraphs, offsets, report.unit().orElse(""));
    }

    /** Leaves out names and phrases and draws numbers together. */
    private MaskedText without(StringBuilder printed, int[] paragraphs, int[] offsets, String unit) {
        String letters = printed.toString();
        List<String> names = ownNames(unit);
        Words.Scan numbers = numerals.scan(letters);
        Words.Scan others = leftOut.scan(letters);
        StringBuilder kept = new StringBuilder(letters.length());
        int at = 0;
        while (at < letters.length()) {
            int end = Math.max(nameEnd(letters, at, names), at);
            end = end > at ? end : others.end(at);
            if (end == at) {
                end = numbers.end(at);
                boolean number = end > at || letters.charAt(at) == '#';
                if (!number || kept.length() == 0 || kept.charAt(kept.length() - 1) != '#') {
                    paragraphs[kept.length()] = paragraphs[at];
                    offsets[kept.length()] = offsets[at];
                    kept.append(number ? '#' : letters.charAt(at));
                }
                end = Math.max(end, at + 1);
            }
            at = end;
        }
        return new MaskedText(
                kept.toString(), Arrays.copyOf(paragraphs, kept.length()), Arrays.copyOf(offsets, kept.length()));
    }

    private static int nameEnd(String letters, int at, List<String> names) {
        for (String name : names) {
            if (letters.startsWith(name, at)) {
                return at + name.length();
            }
        }
        return at;
    }

    /** 青禾县水利局 is also called 青禾县, 青禾, 水利局 and 水利: longest first. */
    private static List<String> ownNames(String unit) {
        Matcher region = REGION.matcher(unit);
        Stream.Builder<String> names = Stream.builder();
        names.add(unit);
        int end = 0;
        while (region.find() && region.start() == end && region.end() < unit.length()) {
            names.add(region.group()).add(region.group("name"));
            end = region.end();
        }
        String body = unit.substring(end);
        names.add(body).add(BODY.matcher(body).replaceAll(""));
        return names.build()
                .filter(Objects::nonNull)
                .filter(n -> n.length() > 1 && !n.equals("人民政府"))
                .distinct()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .toList();
    }
}
