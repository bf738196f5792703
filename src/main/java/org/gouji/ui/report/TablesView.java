package org.gouji.ui.report;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.gouji.form.FormEdition;
import org.gouji.form.SheetDrawing;
import org.gouji.model.CellId;
import org.gouji.model.Report;
import org.gouji.text.Wording;
import org.gouji.ui.look.Look;

/** The tables of a report without its prose, drawn as the form; cells can be marked and brought into view. Event thread only. */
public final class TablesView extends JScrollPane {
    private final PagePanel page = new PagePanel();
    private transient List<SheetView> sheets = List.of();

    /** Empty at first. */
    public TablesView(String name, String accessibleName) {
        setViewportView(page);
        setBorder(null);
        Look.named(page, name, accessibleName);
    }

    /** Shows the tables of {@code report}, which fills {@code edition}. */
    public void show(Report report, FormEdition edition, Wording wording) {
        SheetWords words = new SheetWords(wording);
        sheets = edition.tables().stream()
                .map(form -> new SheetView(SheetDrawing.of(form, words.frame(form.id())), report, words))
                .toList();
        page.removeAll();
        sheets.forEach(page::add);
        page.revalidate();
        page.repaint();
        getViewport().setViewPosition(new Point());
    }

    /** Marks cells, the one to look at more than the others. */
    public void mark(Set<CellId> cells, Optional<CellId> look) {
        Marks marks = new Marks(
                look.map(Set::of).orElse(Set.of()),
                cells,
                Map.of(),
                false,
                look,
                List.of(),
                Optional.empty(),
                Optional.empty());
        sheets.forEach(sheet -> sheet.mark(marks, Map.of(), Citations.none()));
        // the page must be laid out before a place in it is known
        look.ifPresent(cell -> SwingUtilities.invokeLater(() -> reveal(cell)));
    }

    private void reveal(CellId cell) {
        for (SheetView sheet : sheets) {
            Optional<Rectangle> place = sheet.bounds(cell).map(b -> SwingUtilities.convertRectangle(sheet, b, page));
            if (place.isPresent() && sheet.getWidth() > 0) {
                Rectangle cellPlace = place.get();
                int room = Math.max(0, getViewport().getHeight() - cellPlace.height) / 2;
                // the labels at the left are worth more than what stands at the right
                page.scrollRectToVisible(new Rectangle(
                        0, cellPlace.y - room, cellPlace.x + cellPlace.width, cellPlace.height + 2 * room));
                page.scrollRectToVisible(cellPlace);
                return;
            }
        }
    }

    /** Whether a cell is in view, for tests. */
    public boolean shows(CellId cell) {
        Rectangle view = getViewport().getViewRect();
        return sheets.stream()
                .anyMatch(sheet -> sheet.bounds(cell)
                        .filter(b -> view.intersects(SwingUtilities.convertRectangle(sheet, b, page)))
                        .isPresent());
    }

    @Override
    public java.awt.Dimension getMinimumSize() {
        return new java.awt.Dimension(UIScale.scale(160), UIScale.scale(80));
    }
}
