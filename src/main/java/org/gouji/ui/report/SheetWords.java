package org.gouji.ui.report;

import java.util.Optional;
import org.gouji.form.SheetDrawing;
import org.gouji.model.Correction;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.model.TableId;
import org.gouji.text.Texts;
import org.gouji.text.Wording;

/** What is said about a table: printed in its cells, and in tips. */
record SheetWords(Wording wording) {

    /** What stands in a cell: what is printed there; where nothing is, a word for it. */
    String printed(Figure figure) {
        return figure.state() == FigureState.BLANK && figure.text().isBlank()
                ? ""
                : figure.text().strip();
    }

    /** The table's name. */
    String title(TableId table) {
        return wording.texts().get("table." + table);
    }

    /** What a corrected cell counts as. */
    String corrected(Correction correction) {
        return correction
                .value()
                .filter(v -> !v.isEmpty())
                .orElse(wording.texts().get("correct.nothing"));
    }

    /** Which cell this is, what was read, where, what it was corrected to, and what it should probably say. */
    String tip(Figure figure, Optional<String> suggested, Optional<Correction> correction) {
        String read = tip(figure);
        String tip = correction
                .map(c -> wording.texts()
                        .get("figure.tip.corrected", "tip", read, "to", corrected(c), "author", c.author()))
                .orElse(read);
        return suggested
                .map(to -> wording.texts().get("figure.tip.suggested", "tip", tip, "to", to))
                .orElse(tip);
    }

    private String tip(Figure figure) {
        Texts texts = wording.texts();
        String state = figure.doubtful() ? "doubtful" : figure.state().key();
        String read = texts.get(
                "figure.tip",
                "cell",
                wording.cell(figure.cell()),
                "state",
                texts.get("figure." + state),
                "text",
                figure.text().strip());
        return figure.place()
                .map(place -> texts.get("figure.tip.place", "tip", read, "place", wording.place(place)))
                .orElse(read);
    }

    /** The words of the form around the labels; the form's own language, like the labels. */
    SheetDrawing.Frame frame(TableId table) {
        return new SheetDrawing.Frame(text("sheet." + table + ".corner"), text("sheet." + table + ".top"));
    }

    private String text(String key) {
        return wording.texts().has(key) ? wording.texts().get(key) : "";
    }
}
