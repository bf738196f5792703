package org.gouji.ui.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.form.TableForm;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.text.Language;
import org.gouji.text.Wording;
import org.gouji.work.compare.CarriedCell;
import org.gouji.work.compare.CellPair;
import org.gouji.work.compare.CellSide;
import org.gouji.work.compare.Comparison;

/** Puts the cells of a comparison into words. No Swing; any thread. */
record CellLines(Wording wording, FormCatalogue forms) {

    /** What was carried over first, then the cells in the order of the form. */
    List<CellLine> of(Comparison comparison) {
        List<CellLine> lines = new ArrayList<>();
        boolean forward =
                comparison.left().year().equals(comparison.right().year().map(year -> year - 1));
        comparison.carried().forEach(carried -> lines.add(line(carried, forward)));
        comparison.tables().forEach(table -> table.cells().forEach(cell -> lines.add(line(cell))));
        return lines;
    }

    private CellLine line(CarriedCell carried, boolean forward) {
        Figure left = forward ? carried.earlier() : carried.later();
        Figure right = forward ? carried.later() : carried.earlier();
        boolean agrees = carried.agrees().orElse(true);
        return new CellLine(
                text("compare.carried", "column", wording.column(carried.later().cell())),
                printed(new CellSide(List.of(left))),
                printed(new CellSide(List.of(right))),
                agrees
                        ? ""
                        : carried.difference()
                                .map(d -> signed(forward ? d : d.negate()))
                                .orElse(""),
                text(agrees ? "compare.kind.carried" : "compare.kind.carried-not"),
                !agrees,
                List.of(left.cell()),
                List.of(right.cell()));
    }

    private CellLine line(CellPair pair) {
        return new CellLine(
                where(pair.cell()),
                printed(pair.left()),
                printed(pair.right()),
                pair.differs() ? pair.difference().map(CellLines::signed).orElse("") : "",
                text("compare.kind." + pair.kind().key()),
                // what only one form has cannot differ; it is counted, and shown where all is shown
                pair.differs() && pair.kind() != CellPair.Kind.ONE_EDITION,
                pair.left().cells(),
                pair.right().cells());
    }

    private String printed(CellSide side) {
        if (!side.inForm()) {
            return text("compare.value.not-in-form");
        }
        if (side.figures().size() == 1) {
            Figure figure = side.figures().get(0);
            if (figure.state() == FigureState.MISSING) {
                return text("compare.value.missing");
            }
            return figure.text().isBlank() ? text("compare.value.blank") : oneLine(figure.text());
        }
        // parts that the other edition counts as one: their sum is what is compared
        return side.amount()
                .map(sum -> text("compare.value.sum", "parts", side.text(), "sum", sum.toPlainString()))
                .orElse(oneLine(side.text()));
    }

    private String where(CellId cell) {
        String row = wording.texts().language() == Language.ZH
                ? group(cell).map(g -> g + " " + wording.row(cell)).orElseGet(() -> wording.row(cell))
                : wording.row(cell);
        return text("cell.words", "table", text("table." + cell.table()), "row", row, "column", wording.column(cell));
    }

    /** The label that the row's own stands under, where the number alone would not say which row it is. */
    private Optional<String> group(CellId cell) {
        for (int i = forms.editions().size() - 1; i >= 0; i--) {
            Optional<TableForm.Label> label =
                    forms.editions().get(i).table(cell.table()).row(cell.row());
            if (label.isPresent()) {
                List<String> group = label.get().group();
                return group.size() < 2 ? Optional.empty() : Optional.of(group.get(group.size() - 1));
            }
        }
        return Optional.empty();
    }

    private static String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + difference.toPlainString();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private String text(String key, Object... values) {
        return wording.texts().get(key, values);
    }
}
