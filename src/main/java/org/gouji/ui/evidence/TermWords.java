package org.gouji.ui.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.model.CellId;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.work.evidence.Origin;
import org.gouji.work.evidence.Proof;
import org.gouji.work.evidence.Term;

/** Names for the figures of a proof: only what tells them apart, the rest stands in the heading. */
final class TermWords {
    private final Wording wording;
    private final Texts texts;
    private final Proof proof;
    private final boolean years;
    private final boolean units;
    private final boolean oneCell;
    private final boolean oneRow;
    private final boolean oneColumn;

    TermWords(Wording wording, Proof proof) {
        this.wording = wording;
        this.texts = wording.texts();
        this.proof = proof;
        years = differ(t -> t.origin().year());
        units = differ(t -> t.origin().unit());
        oneRow = !differ(t -> t.cell().table() + t.cell().row());
        oneColumn = !differ(t -> t.cell().table() + t.cell().column());
        oneCell = oneRow && oneColumn;
    }

    private boolean differ(Function<Term, Object> by) {
        return proof.terms().stream().map(by).distinct().count() > 1;
    }

    /** What the proof is about: the relation and what its figures share. */
    String heading() {
        String key = "relation." + proof.finding().rule();
        String relation = texts.has(key) ? texts.get(key) : wording.title(proof.finding());
        return shared().map(s -> texts.get("evidence.heading", "relation", relation, "shared", s))
                .orElse(relation);
    }

    private Optional<String> shared() {
        if (proof.terms().isEmpty()) {
            return Optional.empty();
        }
        CellId cell = proof.terms().get(0).cell();
        if (oneCell) {
            return Optional.of(crossed(cell));
        }
        return oneRow
                ? Optional.of(wording.row(cell))
                : oneColumn ? Optional.of(wording.column(cell)) : Optional.empty();
    }

    /** Which figure this is among those of the proof. */
    String label(Term term) {
        Optional<String> origin = origin(term.origin());
        if (oneCell) {
            return origin.orElseGet(() -> crossed(term.cell()));
        }
        String cell =
                oneRow ? wording.column(term.cell()) : oneColumn ? wording.row(term.cell()) : crossed(term.cell());
        return origin.map(o -> texts.get("evidence.of", "origin", o, "cell", cell))
                .orElse(cell);
    }

    /** The figure in full: its cell, and its report where that is another. */
    String full(Term term) {
        String cell = wording.cell(term.cell());
        return term.origin().report() == proof.own()
                ? cell
                : texts.get("evidence.of", "origin", name(term.origin()), "cell", cell);
    }

    private Optional<String> origin(Origin origin) {
        if (units) {
            return Optional.of(origin.unit().orElse(texts.get("unit.unknown")));
        }
        return years ? Optional.of(year(origin)) : Optional.empty();
    }

    /** A report by unit and year. */
    String name(Origin origin) {
        return String.join(" ", List.of(origin.unit().orElse(texts.get("unit.unknown")), year(origin)));
    }

    private String year(Origin origin) {
        return origin.year().map(y -> texts.get("evidence.year", "year", y)).orElse(texts.get("year.unknown"));
    }

    private String crossed(CellId cell) {
        return texts.get("evidence.cell", "row", wording.row(cell), "column", wording.column(cell));
    }
}
