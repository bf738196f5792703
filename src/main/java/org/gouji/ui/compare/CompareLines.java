package org.gouji.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.form.FormCatalogue;
import org.gouji.text.Wording;
import org.gouji.ui.compare.CompareState.Shown;
import org.gouji.work.compare.Comparison;
import org.gouji.work.compare.Edit;
import org.gouji.work.compare.ParagraphPair;

/** Makes the lines of a comparison, and finds the places among them that the keys lead to. No Swing; any thread. */
record CompareLines(Wording wording, FormCatalogue forms) {

    /** The lines; {@code only} those that differ. */
    Shown of(Comparison comparison, Part part, boolean only) {
        List<CellLine> cells = new CellLines(wording, forms)
                .of(comparison).stream().filter(line -> !only || line.differs()).toList();
        List<ProseLine> prose = ProseLine.of(comparison, only);
        return new Shown(comparison, cells, prose, spots(part, comparison, cells, prose));
    }

    private static List<Spot> spots(Part part, Comparison comparison, List<CellLine> cells, List<ProseLine> prose) {
        return switch (part) {
            case CELLS ->
                IntStream.range(0, cells.size())
                        .filter(i -> cells.get(i).differs())
                        .mapToObj(Spot::whole)
                        .toList();
            case PASSAGES ->
                IntStream.range(0, comparison.matching().passages().size())
                        .mapToObj(Spot::whole)
                        .toList();
            case PROSE -> {
                List<Spot> spots = new ArrayList<>();
                for (int i = 0; i < prose.size(); i++) {
                    int line = i;
                    prose.get(i).pair().ifPresent(pair -> add(pair, line, spots));
                }
                yield spots;
            }
        };
    }

    private static void add(ParagraphPair pair, int line, List<Spot> spots) {
        if (pair.left().isEmpty() || pair.right().isEmpty()) {
            spots.add(Spot.whole(line));
            return;
        }
        List<Edit> edits = pair.edits();
        IntStream.range(0, edits.size()).filter(i -> !edits.get(i).formal()).forEach(i -> spots.add(new Spot(line, i)));
    }
}
