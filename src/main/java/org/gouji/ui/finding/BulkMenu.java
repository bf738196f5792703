package org.gouji.ui.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.Icon;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.gouji.model.Decision;
import org.gouji.text.Texts;
import org.gouji.ui.finding.BulkPresenter.Offer;
import org.gouji.ui.finding.BulkPresenter.Scope;
import org.gouji.ui.look.ShapeIcon;
import org.gouji.work.listing.Facet;

/** The menu of what can be done to many at once. Event thread only. */
final class BulkMenu {
    private static final List<Decision> ORDER = List.of(
            Decision.CONFIRMED,
            Decision.DISMISSED,
            Decision.OPEN,
            Decision.NOTIFIED,
            Decision.RECTIFIED,
            Decision.CLOSED);

    private final BulkPresenter presenter;
    private final Texts texts;

    BulkMenu(BulkPresenter presenter, Texts texts) {
        this.presenter = presenter;
        this.texts = texts;
    }

    /** The menu as of now: what can be done to what is marked, then to all of a kind. */
    JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        menu.setName("bulk");
        FacetWords words = presenter.words(texts);
        List<JMenu> parts = new ArrayList<>();
        for (Offer offer : presenter.offers()) {
            if (offer.scope() == Scope.MARKED) {
                items(offer, offer.count() == 1 ? "bulk.one" : "bulk.many").forEach(menu::add);
            } else if (offer.count() > 1) {
                parts.add(part(offer, words));
            }
        }
        if (menu.getComponentCount() > 0 && !parts.isEmpty()) {
            menu.addSeparator();
        }
        parts.forEach(menu::add);
        return menu;
    }

    private JMenu part(Offer offer, FacetWords words) {
        String value = offer.scope() == Scope.RULE
                ? words.of(Facet.RULE, offer.value())
                : offer.scope() == Scope.UNIT ? words.of(Facet.UNIT, offer.value()) : "";
        JMenu part = new JMenu(texts.get("bulk." + scope(offer), "count", offer.count(), "value", value));
        part.putClientProperty("html.disable", true);
        part.setName("bulk." + scope(offer));
        items(offer, "bulk.one").forEach(part::add);
        return part;
    }

    private List<JMenuItem> items(Offer offer, String words) {
        List<JMenuItem> items = new ArrayList<>();
        for (Decision decision : ORDER) {
            JMenuItem item = item(offer, words, decision.key(), ShapeIcon.of(decision));
            item.addActionListener(e -> presenter.decide(offer, decision));
            items.add(item);
        }
        JMenuItem comment = item(offer, words, "comment", null);
        comment.addActionListener(e -> presenter.comment(offer));
        items.add(comment);
        return items;
    }

    private JMenuItem item(Offer offer, String words, String what, Icon icon) {
        String verb = texts.get("bulk.do." + what);
        JMenuItem item = new JMenuItem(texts.get(words, "do", verb, "count", offer.count()), icon);
        item.setName("bulk." + scope(offer) + "." + what);
        return item;
    }

    private static String scope(Offer offer) {
        return offer.scope().name().toLowerCase(Locale.ROOT);
    }
}
