package org.gouji.work.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;

/**
 * What one report says in a cell; several figures where its edition counts apart what the other counts as one, none where its
 * edition has no such cell.
 */
public record CellSide(List<Figure> figures) {
    public CellSide {
        figures = List.copyOf(figures);
    }

    /** The cells of this report's form. */
    public List<CellId> cells() {
        return figures.stream().map(Figure::cell).toList();
    }

    /** Whether the edition has the cell. */
    public boolean inForm() {
        return !figures.isEmpty();
    }

    boolean any(FigureState state) {
        return figures.stream().anyMatch(f -> f.state() == state);
    }

    boolean all(FigureState state) {
        return figures.stream().allMatch(f -> f.state() == state);
    }

    /** The amount, a blank counted as zero; empty where a figure is missing or unreadable, or there is none. */
    public Optional<BigDecimal> amount() {
        return figures.isEmpty()
                ? Optional.empty()
                : figures.stream()
                        .map(Figure::amount)
                        .reduce((sum, next) -> sum.flatMap(s -> next.map(s::add)))
                        .orElseThrow();
    }

    /** What is printed, addends joined by a plus sign. */
    public String text() {
        return figures.stream().map(Figure::text).collect(Collectors.joining("+"));
    }

    /** Whether a figure was told by its position only. */
    public boolean doubtful() {
        return figures.stream().anyMatch(Figure::doubtful);
    }
}
