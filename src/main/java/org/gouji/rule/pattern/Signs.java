package org.gouji.rule.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the signs of a pattern: what stands near the beginning of all that it matches. */
final class Signs {
    /** A class of more characters is no sign. */
    private static final int FEW = 24;

    /** More signs rule out hardly anything that these leave. */
    private static final int ENOUGH = 3;

    private static final Comparator<Sign> CHEAPEST = Comparator.comparingInt(Sign::cost);

    private Signs() {}

    /** The signs that are the cheapest to follow, the cheapest first; none where there is nothing to go by. */
    static List<Sign> of(Shape shape) {
        return all(shape).stream().sorted(CHEAPEST).limit(ENOUGH).toList();
    }

    private static List<Sign> all(Shape shape) {
        if (shape instanceof Shape.One one) {
            return one(one.characters());
        } else if (shape instanceof Shape.Row row) {
            return row(row.parts());
        } else if (shape instanceof Shape.Choice choice) {
            return choice(choice.ways()).stream().toList();
        } else if (shape instanceof Shape.Repeated repeated) {
            return repeated.fewest() > 0 ? all(repeated.part()) : List.of();
        } else if (shape instanceof Shape.Look look) {
            Shape part = look.part();
            return look.behind() ? all(part).stream().map(s -> s.before(part)).toList() : all(part);
        }
        return List.of();
    }

    private static List<Sign> one(String characters) {
        List<Sign.Word> words = characters
                .chars()
                .distinct()
                .mapToObj(c -> word(String.valueOf((char) c)))
                .toList();
        return words.isEmpty() || words.size() > FEW ? List.of() : List.of(new Sign(words));
    }

    private static Sign.Word word(String text) {
        return new Sign.Word(new Term(text), 0, 0, Letters.NONE);
    }

    /** The signs of the parts, and the words that parts of one character each make up. */
    private static List<Sign> row(List<Shape> parts) {
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Shape before = new Shape.Row(parts.subList(0, i));
            StringBuilder word = new StringBuilder();
            while (i < parts.size()
                    && parts.get(i) instanceof Shape.One one
                    && one.characters().length() == 1) {
                word.append(one.characters());
                i++;
            }
            if (word.length() > 0) {
                signs.add(new Sign(List.of(word(word.toString()))).after(before));
                i--;
            } else {
                all(parts.get(i)).forEach(s -> signs.add(s.after(before)));
            }
        }
        return signs;
    }

    /** Of each way its cheapest sign; none where a way has none. */
    private static Optional<Sign> choice(List<Shape> ways) {
        List<Sign.Word> words = new ArrayList<>();
        for (Shape way : ways) {
            Optional<Sign> sign = all(way).stream().min(CHEAPEST);
            if (sign.isEmpty()) {
                return Optional.empty();
            }
            words.addAll(sign.get().words());
        }
        return Optional.of(new Sign(words.stream().distinct().toList()));
    }
}
