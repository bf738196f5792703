package org.gouji.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;
import org.gouji.ui.page.Page;
import org.gouji.ui.page.PagesPresenter;

/** The titles of the pages, in one row with the tool bar: on a low screen pages cost no line of their own. */
final class PageBar extends JPanel {
    private final Map<Page, JToggleButton> buttons = new EnumMap<>(Page.class);

    PageBar(PagesPresenter presenter, Set<Page> pages, Actions actions, Texts texts, Watches watches) {
        super(new MigLayout("insets 0 6 0 10, gap 0", "", "[grow, fill]"));
        ButtonGroup group = new ButtonGroup();
        for (Page page : Page.values()) {
            AppAction action = AppAction.of(page);
            actions.get(action).setEnabled(pages.contains(page));
            if (pages.contains(page)) {
                JToggleButton button = new JToggleButton(texts.get(page.textKey()));
                button.addActionListener(e -> presenter.show(page));
                actions.tip(button, action);
                button.setFocusable(false);
                Look.named(button, page.textKey(), button.getText());
                Look.style(button, "buttonType: tab; margin: 6,14,6,14; font: bold");
                group.add(button);
                buttons.put(page, button);
                add(button);
            }
        }
        watches.add(presenter.state(), this::render);
    }

    private void render(Page page) {
        JToggleButton button = buttons.get(page);
        if (button != null) {
            button.setSelected(true);
        }
    }
}
