package org.gouji.read.text;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gouji.read.text.FlatForm.RowLabel;
import org.gouji.read.text.FlatPieces.Piece;

/**
 * Figures found one after the other, and the label they stand behind.
 *
 * @param label the row of the form; empty where no label of the form stands in front
 * @param printed what stands in front, as printed
 * @param run the figures
 * @param exact whether there are exactly as many as the form has in this row
 * @param oneLine whether all of them stand on one line
 * @param from the first piece of the label
 * @param to the piece behind
 */
record FlatRow(
        Optional<RowLabel> label, String printed, List<Piece> run, boolean exact, boolean oneLine, int from, int to) {

    List<String> values() {
        return run.stream().map(Piece::text).toList();
    }

    /** The same row with those of its figures that are its own. */
    FlatRow with(List<Piece> own) {
        boolean right = label.filter(l -> l.figures() == own.size()).isPresent();
        return new FlatRow(label, printed, own, right, oneLine, from, to);
    }

    FlatRow mistrusted() {
        return new FlatRow(label, printed, run, false, oneLine, from, to);
    }

    /** The cells that the row stands as: its figures where order tells which is which, else all of them in each cell, so that none is read. */
    List<String> cells(int figures) {
        if (exact) {
            return values();
        }
        return unreadable(values(), figures);
    }

    /** As many cells as the row has, each with all that stands in it, which is no number to anyone. */
    static List<String> unreadable(List<String> values, int figures) {
        return Collections.nCopies(figures, String.join(" / ", values) + " /");
    }
}
