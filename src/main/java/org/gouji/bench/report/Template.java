package org.gouji.bench.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.data.DataNode;
import org.gouji.model.CellId;

/**
 * A sentence with places to fill in, as resources/bench/prose.yaml explains them.
 *
 * @param parts what stands between the places, and the places
 * @param some cells of which none may be zero
 * @param none sums that must all be zero; it says so
 */
record Template(List<Part> parts, List<CellId> some, List<List<CellId>> none) {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");
    private static final Pattern RANGE = Pattern.compile("(\\d+)\\.\\.(\\d+)");

    /** A piece of a sentence. */
    sealed interface Part permits Said, Word, Between, Amount, Share {}

    /** Words that stand in every report. */
    record Said(String text) implements Part {}

    /** A word of a list, or a name of the report. */
    record Word(String list) implements Part {}

    /** Any number from {@code least} to {@code most}. */
    record Between(int least, int most) implements Part {}

    /** The sum of cells; {@code words}: in Chinese numerals. */
    record Amount(List<CellId> cells, boolean words) implements Part {}

    /** How many in a hundred one cell is of another. */
    record Share(CellId part, CellId whole) implements Part {}

    static Template read(DataNode node) {
        return new Template(
                parts(node.get("text").text()),
                cells(node, "some"),
                node.texts("none").stream().map(Template::sum).toList());
    }

    static Template plain(String text) {
        return new Template(parts(text), List.of(), List.of());
    }

    private static List<CellId> cells(DataNode node, String key) {
        return node.texts(key).stream().map(CellId::parse).toList();
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher places = PLACE.matcher(text);
        int end = 0;
        while (places.find()) {
            parts.add(new Said(text.substring(end, places.start())));
            parts.add(place(places.group(1)));
            end = places.end();
        }
        parts.add(new Said(text.substring(end)));
        return List.copyOf(parts);
    }

    private static Part place(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return new Between(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        }
        if (text.startsWith("percent ")) {
            String[] cells = text.substring("percent ".length()).split("/");
            return new Share(CellId.parse(cells[0]), CellId.parse(cells[1]));
        }
        boolean words = text.startsWith("words ");
        String rest = words ? text.substring("words ".length()) : text;
        return rest.contains(".") ? new Amount(sum(rest), words) : new Word(text);
    }

    private static List<CellId> sum(String text) {
        return Arrays.stream(text.split("\\+")).map(CellId::parse).toList();
    }

    /** Whether it can be said of these figures. */
    boolean fits(Map<CellId, BigDecimal> values) {
        Predicate<CellId> zero = cell -> values.get(cell).signum() == 0;
        List<CellId> zeros = none.stream().flatMap(List::stream).toList();
        return Stream.of(cells(), some.stream(), zeros.stream())
                        .flatMap(cells -> cells)
                        .allMatch(values::containsKey)
                && some.stream().noneMatch(zero)
                && zeros.stream().allMatch(zero);
    }

    private Stream<CellId> cells() {
        return parts.stream()
                .flatMap(part -> part instanceof Amount amount
                        ? amount.cells().stream()
                        : part instanceof Share share ? Stream.of(share.part(), share.whole()) : Stream.empty());
    }
}
