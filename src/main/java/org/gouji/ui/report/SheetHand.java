package org.gouji.ui.report;

import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.look.ShapeIcon;
import org.gouji.ui.report.SheetWalk.Way;
import org.gouji.work.Cited;
import org.gouji.work.states.AddFinding.Where;

/** Mouse, keys and menu of a drawn table: from figure to figure, to what was found about one, to its correction and its document. */
final class SheetHand {
    private static final int LONGEST = 46;

    private final SheetView sheet;
    private final ReportPresenter report;
    private final CitationPresenter citations;
    private final ReportVerbs verbs;
    private final Wording wording;
    private final Texts texts;

    private SheetHand(
            SheetView sheet, ReportPresenter report, CitationPresenter citations, ReportVerbs verbs, Wording wording) {
        this.sheet = sheet;
        this.report = report;
        this.citations = citations;
        this.verbs = verbs;
        this.wording = wording;
        this.texts = wording.texts();
    }

    /** Lays a hand on a table. */
    static void on(
            SheetView sheet, ReportPresenter report, CitationPresenter citations, ReportVerbs verbs, Wording wording) {
        SheetHand hand = new SheetHand(sheet, report, citations, verbs, wording);
        hand.mouse();
        hand.keys();
    }

    private void mouse() {
        sheet.addMouseListener(new MouseAdapter() {
            /** The first click may bring another place under the mouse. */
            private Optional<CellId> clicked = Optional.empty();

            @Override
            public void mousePressed(MouseEvent event) {
                sheet.requestFocusInWindow();
                popup(event);
            }

            @Override
            public void mouseReleased(MouseEvent event) {
                popup(event);
            }

            @Override
            public void mouseClicked(MouseEvent event) {
                if (!SwingUtilities.isLeftMouseButton(event)) {
                    return;
                }
                if (event.getClickCount() == 2) {
                    clicked.ifPresent(verbs.correct());
                } else {
                    clicked = sheet.cellAt(event.getPoint());
                    clicked.ifPresent(citations::look);
                }
            }

            private void popup(MouseEvent event) {
                if (event.isPopupTrigger()) {
                    sheet.cellAt(event.getPoint()).ifPresent(cell -> {
                        report.look(cell);
                        menu(cell).show(sheet, event.getX(), event.getY());
                    });
                }
            }
        });
    }

    private void keys() {
        on("LEFT", () -> walk(Way.LEFT));
        on("RIGHT", () -> walk(Way.RIGHT));
        on("UP", () -> walk(Way.UP));
        on("DOWN", () -> walk(Way.DOWN));
        on("ENTER", () -> here().ifPresent(citations::next));
        on("CONTEXT_MENU", this::menuHere);
        on("shift F10", this::menuHere);
        int menu = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
        on(KeyStroke.getKeyStroke(KeyEvent.VK_C, menu), () -> here().ifPresent(c -> copy(sheet.text(c))));
    }

    private void on(String keys, Runnable what) {
        on(KeyStroke.getKeyStroke(keys), what);
    }

    private void on(KeyStroke keys, Runnable what) {
        sheet.getInputMap().put(keys, keys.toString());
        sheet.getActionMap().put(keys.toString(), new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        });
    }

    /** The figure that is looked at, where it stands in this table. */
    private Optional<CellId> here() {
        return report.state().get().marks().look().filter(c -> sheet.bounds(c).isPresent());
    }

    private void walk(Way way) {
        SheetWalk walk = new SheetWalk(sheet.sheet());
        here().map(cell -> walk.from(cell, way)).orElseGet(walk::first).ifPresent(report::look);
    }

    private void menuHere() {
        here().ifPresent(cell -> {
            Rectangle place = sheet.bounds(cell).orElseThrow();
            menu(cell).show(sheet, place.x + place.width / 2, place.y + place.height);
        });
    }

    /** What can be done with a figure. */
    JPopupMenu menu(CellId cell) {
        JPopupMenu menu = new JPopupMenu();
        menu.setName("cell.menu");
        List<Cited> rows = citations.about(cell);
        if (rows.isEmpty()) {
            JMenuItem none = new JMenuItem(texts.get("cell.menu.none"));
            none.setEnabled(false);
            menu.add(none);
        }
        for (Cited row : rows) {
            Finding chief = row.discrepancy().chief();
            JMenuItem item = new JMenuItem(
                    texts.get("cell.menu.finding", "title", wording.title(chief), "what", brief(chief)),
                    ShapeIcon.of(row.discrepancy().severity()));
            item.setName("cell.menu.finding");
            item.addActionListener(e -> citations.choose(row));
            menu.add(item);
        }
        menu.addSeparator();
        item(menu, "cell.menu.correct", () -> verbs.correct().accept(cell));
        item(menu, "cell.menu.add", () -> verbs.addFinding().accept(new Where(Optional.of(cell), Optional.empty())));
        item(menu, "cell.menu.copy", () -> copy(sheet.text(cell)));
        item(menu, "cell.menu.copy.table", () -> copy(sheet.text()));
        item(menu, "cell.menu.original", verbs.openOriginal());
        return menu;
    }

    private String brief(Finding finding) {
        String message = wording.message(finding);
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…";
    }

    private void item(JPopupMenu menu, String key, Runnable verb) {
        JMenuItem item = new JMenuItem(texts.get(key));
        item.setName(key);
        item.addActionListener(e -> verb.run());
        menu.add(item);
    }

    private static void copy(String text) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
    }
}
