package org.gouji.ui.finding;

import java.util.List;
import java.util.Locale;
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

    /** The menu as of now. */
    JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        menu.setName("bulk");
        FacetWords words = presenter.words(texts);
        for (Offer offer : presenter.offers()) {
            String scope = offer.scope().name().toLowerCase(Locale.ROOT);
            String value = offer.scope() == Scope.RULE
                    ? words.of(Facet.RULE, offer.value())
                    : offer.scope() == Scope.UNIT ? words.of(Facet.UNIT, offer.value()) : "";
            JMenu part = new JMenu(texts.get("bulk." + scope, "count", offer.count(), "value", value));
            part.putClientProperty("html.disable", true);
            part.setName("bulk." + scope);
            for (Decision decision : ORDER) {
                JMenuItem item = new JMenuItem(texts.get("bulk.do." + decision.key()), ShapeIcon.of(decision));
                item.setName("bulk." + scope + "." + decision.key());
                item.addActionListener(e -> presenter.decide(offer, decision));
                part.add(item);
            }
            JMenuItem comment = new JMenuItem(texts.get("bulk.do.comment"));
            comment.setName("bulk." + scope + ".comment");
            comment.addActionListener(e -> presenter.comment(offer));
            part.addSeparator();
            part.add(comment);
            menu.add(part);
        }
        return menu;
    }
}
