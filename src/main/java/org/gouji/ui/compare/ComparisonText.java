package org.gouji.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.Report;
import org.gouji.model.TextPlace;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.compare.CompareState.Shown;
import org.gouji.work.compare.ParagraphPair;
import org.gouji.work.compare.Passage;

/** A comparison as lines of cells parted by tabs. A text never becomes a formula where it is pasted. No Swing; any thread. */
record ComparisonText(Wording wording) {
    private static final String FORMULA = "=+-@";

    String of(Shown shown, Part part) {
        Report left = shown.comparison().left();
        Report right = shown.comparison().right();
        List<List<String>> lines = new ArrayList<>();
        Texts texts = wording.texts();
        lines.add(Stream.of("where", "left", "right", "difference", "kind")
                .limit(part == Part.CELLS ? 5 : 3)
                .map(column -> switch (column) {
                    case "left" -> wording.name(left);
                    case "right" -> wording.name(right);
                    default -> texts.get("compare.column." + column);
                })
                .toList());
        switch (part) {
            case CELLS ->
                shown.cells()
                        .forEach(c -> lines.add(List.of(c.where(), c.left(), c.right(), c.difference(), c.kind())));
            case PROSE ->
                shown.prose()
                        .forEach(line -> line.pair()
                                .ifPresent(pair -> lines.add(List.of(
                                        wording.section(line.section()),
                                        text(pair, Side.LEFT),
                                        text(pair, Side.RIGHT)))));
            case PASSAGES -> {
                int number = 0;
                for (Passage passage : shown.comparison().matching().passages()) {
                    lines.add(List.of(
                            String.valueOf(++number), words(left, passage.left()), words(right, passage.right())));
                }
            }
        }
        return lines.stream()
                .map(line -> line.stream().map(ComparisonText::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String text(ParagraphPair pair, Side side) {
        return (side == Side.LEFT ? pair.left() : pair.right())
                .map(p -> p.paragraph().text())
                .orElse("");
    }

    private static String words(Report report, List<TextPlace> places) {
        return places.stream()
                .map(p -> report.paragraphs().get(p.paragraph()).text().substring(p.start(), p.end()))
                .collect(Collectors.joining(" "));
    }

    private static String cell(String text) {
        String line = text.strip().replaceAll("[\\t\\r\\n]+", " ");
        boolean formula =
                !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0 && !line.matches("[+-]?[0-9]+(\\.[0-9]+)?");
        return formula ? "'" + line : line;
    }
}
