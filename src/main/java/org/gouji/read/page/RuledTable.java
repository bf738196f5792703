package org.gouji.read.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.read.page.Lattice.Area;
import org.gouji.read.page.PageTable.PageRow;

/** Puts the characters of a page into the cells of a lattice. */
final class RuledTable {
    /** No cell of the form holds more text; frames around a page do. */
    private static final int LONGEST_CELL = 400;

    /** Digits nearer than this, in sizes of their font, are parts of one number. */
    private static final double ONE_NUMBER = 0.12;

    private final Lattice lattice;
    private final List<Area> areas;
    private final List<List<Glyph>> glyphs = new ArrayList<>();
    private final Set<Integer> doubtful = new HashSet<>();

    private RuledTable(Lattice lattice, List<Glyph> inside) {
        this.lattice = lattice;
        this.areas = lattice.areas();
        areas.forEach(a -> glyphs.add(new ArrayList<>()));
        for (Glyph glyph : inside) {
            glyphs.get(lattice.at(glyph.centreX(), glyph.centreY())).add(glyph);
        }
    }

    /** The table with {@code inside}, the characters within the lattice; nothing where the lines only frame text. */
    static Optional<PageTable> read(Lattice lattice, List<Glyph> inside, int page) {
        if (lattice.areas().size() < 2) {
            return Optional.empty();
        }
        RuledTable table = new RuledTable(lattice, inside);
        boolean frame = table.glyphs.stream().anyMatch(g -> g.size() > LONGEST_CELL);
        boolean list = table.areas.stream().allMatch(a -> a.endColumn() - a.column() == lattice.columns());
        if (frame || (list && table.glyphs.stream().anyMatch(g -> g.size() > LONGEST_CELL / 4))) {
            return Optional.empty();
        }
        table.doubtCutNumbers();
        List<PageRow> rows = table.rows(page);
        boolean empty = rows.stream().allMatch(r -> r.cells().stream().allMatch(PageCell::isBlank));
        return empty
                ? Optional.empty()
                : Optional.of(new PageTable(lattice.y(0), lattice.y(lattice.rows()), rows, true));
    }

    /** A number that a border cuts belongs to neither cell. */
    private void doubtCutNumbers() {
        for (int area = 0; area < areas.size(); area++) {
            double right = lattice.x(areas.get(area).endColumn());
            double left = lattice.x(areas.get(area).column());
            for (Glyph glyph : glyphs.get(area)) {
                double reach = ONE_NUMBER * glyph.size();
                if (glyph.isDigit() && right - glyph.right() < reach) {
                    doubtCutNumber(area, glyph, lattice.at(right + 1, glyph.centreY()));
                }
                if (glyph.isDigit() && left - glyph.left() > reach) {
                    doubt(area, lattice.at(left - 1, glyph.centreY()));
                }
            }
        }
    }

    private void doubtCutNumber(int area, Glyph glyph, int next) {
        double reach = ONE_NUMBER * glyph.size();
        double right = lattice.x(areas.get(area).endColumn());
        boolean goesOn = next >= 0
                && glyphs.get(next).stream()
                        .anyMatch(g -> g.isDigit()
                                && g.left() - glyph.right() < reach
                                && Math.abs(g.bottom() - glyph.bottom()) < reach);
        if (goesOn || glyph.right() - right > reach) {
            doubt(area, next);
        }
    }

    private void doubt(int area, int neighbour) {
        doubtful.add(area);
        doubtful.add(neighbour);
    }

    private List<PageRow> rows(int page) {
        List<List<PageCell>> rows = new ArrayList<>();
        for (int row = 0; row < lattice.rows(); row++) {
            rows.add(new ArrayList<>());
        }
        List<CellText> contents = contents();
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            HiddenBorders hidden = new HiddenBorders(lattice, area, glyphs.get(i));
            if (hidden.found()) {
                hidden.cells().forEach((row, cells) -> rows.get(row).addAll(cells));
            } else {
                add(rows, area, contents.get(i));
            }
        }
        List<PageRow> all = new ArrayList<>();
        for (List<PageCell> cells : rows) {
            cells.sort(java.util.Comparator.comparingDouble(PageCell::left));
            all.add(new PageRow(page, cells));
        }
        return all;
    }

    private List<CellText> contents() {
        List<Double> widths = areas.stream().map(this::width).toList();
        List<CellText> contents = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            CellText text = CellText.of(glyphs.get(i), widths.get(i));
            contents.add(doubtful.contains(i) ? text.doubtful() : text);
        }
        BrokenNumbers broken = BrokenNumbers.in(contents, widths);
        for (int i = 0; i < areas.size(); i++) {
            boolean one = !doubtful.contains(i) && broken.isOne(contents.get(i), widths.get(i));
            if (one && isAmongWhole(i, contents)) {
                contents.set(i, BrokenNumbers.joined(contents.get(i)));
            }
        }
        return contents;
    }

    private double width(Area area) {
        return lattice.x(area.endColumn()) - lattice.x(area.column());
    }

    /** Whether at least half of the other figures of its row stand on one line. */
    private boolean isAmongWhole(int index, List<CellText> contents) {
        int whole = 0;
        int figures = 0;
        for (int i = 0; i < areas.size(); i++) {
            if (i != index
                    && areas.get(i).row() == areas.get(index).row()
                    && areas.get(i).endRow() == areas.get(index).endRow()
                    && BrokenNumbers.isFigure(contents.get(i))) {
                figures++;
                whole += contents.get(i).lines().size() == 1 ? 1 : 0;
            }
        }
        return figures > 0 && whole * 2 >= figures;
    }

    private void add(List<List<PageCell>> rows, Area area, CellText content) {
        double left = lattice.x(area.column());
        double right = lattice.x(area.endColumn());
        PageCell cell = new PageCell(content, left, right, false);
        rows.get(area.row()).add(cell);
        for (int row = area.row() + 1; row < area.endRow(); row++) {
            rows.get(row).add(cell.below());
        }
    }
}
