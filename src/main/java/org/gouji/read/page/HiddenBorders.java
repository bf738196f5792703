package org.gouji.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.read.page.Lattice.Area;

/**
 * Looks whether figures that share a cell, because a piece of a border is missing, stand where the other rows and columns of the
 * table have theirs. Only cells with nothing but figures are parted, and only where no figure is near a border: anything else
 * stays one cell that is no number.
 */
final class HiddenBorders {
    private static final double NEAR = 0.4;
    private final Lattice lattice;
    private final Area area;
    private final Map<Integer, Map<Integer, List<Glyph>>> parts = new TreeMap<>();
    private boolean clear = true;

    HiddenBorders(Lattice lattice, Area area, List<Glyph> glyphs) {
        this.lattice = lattice;
        this.area = area;
        boolean merged = area.endRow() - area.row() > 1 || area.endColumn() - area.column() > 1;
        boolean figures = merged
                && !glyphs.isEmpty()
                && glyphs.stream().allMatch(g -> g.isDigit() || g.isSpace() || ".．".contains(g.text()));
        if (figures) {
            glyphs.stream().filter(g -> !g.isSpace()).forEach(this::put);
        }
    }

    private void put(Glyph glyph) {
        int row = area.row();
        while (row + 1 < area.endRow() && lattice.y(row + 1) < glyph.centreY()) {
            row++;
        }
        int column = area.column();
        while (column + 1 < area.endColumn() && lattice.x(column + 1) < glyph.centreX()) {
            column++;
        }
        double near = NEAR * glyph.size();
        clear &= row + 1 == area.endRow() || lattice.y(row + 1) > glyph.bottom() - near / 2;
        clear &= row == area.row() || lattice.y(row) < glyph.top() + near / 2;
        clear &= column + 1 == area.endColumn() || lattice.x(column + 1) > glyph.right() + near;
        clear &= column == area.column() || lattice.x(column) < glyph.left() - near;
        parts.computeIfAbsent(row, r -> new TreeMap<>())
                .computeIfAbsent(column, c -> new ArrayList<>())
                .add(glyph);
    }

    boolean found() {
        return clear && parts.values().stream().mapToInt(Map::size).sum() > 1;
    }

    /** The cells by row of the lattice. */
    Map<Integer, List<PageCell>> cells() {
        Map<Integer, List<PageCell>> cells = new TreeMap<>();
        for (int row = area.row(); row < area.endRow(); row++) {
            List<PageCell> line = new ArrayList<>();
            for (int column = area.column(); column < area.endColumn(); column++) {
                double left = lattice.x(column);
                double right = lattice.x(column + 1);
                List<Glyph> glyphs = parts.getOrDefault(row, Map.of()).getOrDefault(column, List.of());
                line.add(new PageCell(CellText.of(glyphs, right - left), left, right, false));
            }
            cells.put(row, line);
        }
        return cells;
    }
}
