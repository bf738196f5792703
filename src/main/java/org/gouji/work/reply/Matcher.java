package org.gouji.work.reply;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gouji.memo.ReplyMark;
import org.gouji.model.Decision;
import org.gouji.model.Unit;
import org.gouji.read.reply.ReplyForm;
import org.gouji.read.reply.ReplyLine;
import org.gouji.work.DiscrepancyRow;

/** Finds the discrepancy that a row of a form answers: by the bookmark we wrote, else by what the problem says. */
final class Matcher {
    private final Map<String, DiscrepancyRow> byMark = new HashMap<>();
    private final Map<String, List<DiscrepancyRow>> byText = new HashMap<>();
    private final List<DiscrepancyRow> rows;
    private final ReplyForm form;
    private final Set<String> units = new HashSet<>();

    /**
     * Matches rows of {@code form}.
     *
     * @param rows all discrepancies, in the order of letters
     * @param sentences what letters say about one, in any language
     */
    Matcher(List<DiscrepancyRow> rows, Function<DiscrepancyRow, List<String>> sentences, ReplyForm form) {
        this.rows = rows;
        this.form = form;
        for (DiscrepancyRow row : rows) {
            row.keys().forEach(key -> byMark.putIfAbsent(ReplyMark.of(key), row));
            if (row.decision() != Decision.DISMISSED) {
                sentences.apply(row).stream()
                        .map(Matcher::plain)
                        .distinct()
                        .forEach(text -> byText.computeIfAbsent(text, t -> new ArrayList<>())
                                .add(row));
            }
        }
        String headings = plain(String.join("", form.headings()));
        rows.stream()
                .flatMap(r -> r.unit().stream())
                .map(Unit::name)
                .filter(name -> headings.contains(plain(name)))
                .forEach(units::add);
        form.lines().stream()
                .flatMap(l -> marked(l).stream())
                .flatMap(r -> r.unit().stream())
                .map(Unit::name)
                .forEach(units::add);
        // 县文化局 stands in 县文化局下属单位 as well: the longest name is meant
        units.removeIf(name -> units.stream().anyMatch(o -> !o.equals(name) && o.contains(name)));
    }

    /** Those that {@code line} may be about: one where it is found, several where it cannot be told apart. */
    List<DiscrepancyRow> of(ReplyLine line) {
        List<DiscrepancyRow> marked = marked(line);
        if (!marked.isEmpty()) {
            return marked;
        }
        List<DiscrepancyRow> same = byText.getOrDefault(plain(line.problem()), List.of()).stream()
                .filter(this::ofUnit)
                .toList();
        return same.size() < 2
                ? same
                : numbered(line).filter(same::contains).map(List::of).orElse(same);
    }

    private List<DiscrepancyRow> marked(ReplyLine line) {
        return line.marks().stream()
                .filter(byMark::containsKey)
                .map(byMark::get)
                .limit(1)
                .toList();
    }

    private boolean ofUnit(DiscrepancyRow row) {
        return units.isEmpty()
                || row.unit().filter(u -> units.contains(u.name())).isPresent();
    }

    /** Where all of the form is about one unit, its number counts what the letter to that unit lists. */
    private java.util.Optional<DiscrepancyRow> numbered(ReplyLine line) {
        if (units.size() != 1 || !line.number().matches("[0-9]{1,5}")) {
            return java.util.Optional.empty();
        }
        return rows.stream()
                .filter(row -> row.decision().demanded() && ofUnit(row))
                .skip(Math.max(0, Integer.parseInt(line.number()) - 1L))
                .findFirst();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}\\p{Cntrl}\\p{Cf}]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
