package org.gouji.ui.version;

import java.awt.Component;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import net.miginfocom.swing.MigLayout;
import org.gouji.model.Severity;
import org.gouji.text.BeijingTime;
import org.gouji.text.Texts;
import org.gouji.text.VersionWords;
import org.gouji.text.Wording;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;
import org.gouji.ui.version.VersionsState.Standing;
import org.gouji.work.Cited;
import org.gouji.work.version.ReportVersions.Act;
import org.gouji.work.version.VersionRow;

/** Above a report of which there are several versions: which one is shown, what became of the one before, what can be said of it. */
public final class VersionBar extends JPanel {

    /** A sentence in a menu; its tip has all of it. */
    private static final int LONGEST = 60;

    private final transient VersionsPresenter presenter;
    private final transient Wording wording;
    private final transient Texts texts;
    private final transient VersionWords words;
    private final JComboBox<VersionRow> chooser = new JComboBox<>();
    private final JLabel mark = new JLabel();
    private final JLabel verdict = new JLabel();
    private final JButton gone;
    private final JButton compare;
    private final JButton more;
    private boolean rendering;

    /** Shows what {@code presenter} says. */
    public VersionBar(VersionsPresenter presenter, Wording wording, Watches watches) {
        super(new MigLayout("insets 3 12 3 8, gap 8, fillx, hidemode 3", "[][][grow, fill][][][]"));
        this.presenter = presenter;
        this.wording = wording;
        this.texts = wording.texts();
        this.words = new VersionWords(texts);
        setName("versions");
        setBackground(Look.color("Pane.background"));
        Look.named(chooser, "versions.chooser", texts.get("version.chooser"));
        chooser.setRenderer(new Renderer());
        chooser.addActionListener(e -> choose());
        mark.setName("versions.mark");
        verdict.setName("versions.verdict");
        verdict.putClientProperty("html.disable", true);
        gone = button("versions.gone", texts.get("version.gone"));
        gone.addActionListener(e -> fixed().show(gone, 0, gone.getHeight()));
        compare = button("versions.compare", texts.get("version.compare"));
        compare.addActionListener(e -> presenter.compareWithBefore());
        compare.setToolTipText(texts.get("version.compare.tip"));
        gone.setToolTipText(texts.get("version.gone.tip"));
        more = button("versions.more", texts.get("version.more"));
        more.addActionListener(e -> menu().show(more, 0, more.getHeight()));
        add(chooser, "cell 0 0");
        add(mark, "cell 1 0");
        add(verdict, "cell 2 0, wmin 0");
        add(gone, "cell 3 0");
        add(compare, "cell 4 0");
        add(more, "cell 5 0");
        watches.add(presenter.state(), this::render);
    }

    private static JButton button(String name, String text) {
        JButton button = new JButton(text);
        Look.named(button, name, text);
        Look.style(button, "margin: 1,8,1,8");
        return button;
    }

    private void choose() {
        if (!rendering && chooser.getSelectedItem() instanceof VersionRow row) {
            presenter.show(row.id());
        }
    }

    private void render(VersionsState state) {
        setVisible(state.several());
        if (!state.several()) {
            return;
        }
        rendering = true;
        chooser.setModel(new DefaultComboBoxModel<>(state.rows().toArray(VersionRow[]::new)));
        chooser.setSelectedItem(state.shown().orElseThrow());
        rendering = false;
        Standing standing = state.standing();
        mark.setVisible(standing != Standing.NEWEST);
        mark.setText(texts.get("version.mark." + standing.name().toLowerCase(Locale.ROOT)));
        mark.setForeground(Look.color(Severity.WARNING));
        String told = told(state);
        verdict.setText(told);
        verdict.setToolTipText(told.isEmpty() ? null : told);
        gone.setVisible(!state.fixed().isEmpty());
        compare.setVisible(state.before().isPresent());
        more.setEnabled(!state.acts().isEmpty());
        revalidate();
    }

    private String told(VersionsState state) {
        if (state.before().isEmpty()) {
            return "";
        }
        return state.verdict().map(words::of).orElse(texts.get("version.unchecked"));
    }

    /** What is mended, each a way to where it stood. */
    private JPopupMenu fixed() {
        JPopupMenu menu = new JPopupMenu();
        menu.setName("versions.fixed");
        for (Cited cited : presenter.state().get().fixed()) {
            String text = wording.message(
                    cited.discrepancy().chief(), cited.discrepancy().findings());
            JMenuItem item = new JMenuItem(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
            item.putClientProperty("html.disable", true);
            item.setName("versions.fixed." + cited.id());
            item.setToolTipText(text);
            item.addActionListener(e -> presenter.show(cited));
            menu.add(item);
        }
        return menu;
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        menu.setName("versions.menu");
        for (Act act : List.of(Act.NEXT, Act.ALONE, Act.WITHDRAW, Act.RESTORE)) {
            JMenuItem item = new JMenuItem(texts.get("version.act." + act.key()));
            item.setName("versions.act." + act.key());
            item.setToolTipText(texts.get("version.act." + act.key() + ".tip"));
            item.setEnabled(presenter.state().get().acts().contains(act));
            item.addActionListener(e -> presenter.say(act));
            menu.add(item);
        }
        return menu;
    }

    private String word(VersionRow row) {
        return row.version()
                .map(number -> texts.get("version.item", "version", number))
                .orElse(texts.get("version.item.withdrawn"));
    }

    /** In the box the version alone, in the list also when it came and in which file. */
    private final class Renderer extends DefaultListCellRenderer {
        Renderer() {
            putClientProperty("html.disable", true);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            Optional<VersionRow> row = Optional.ofNullable((VersionRow) value);
            String text = row.map(r -> index < 0
                            ? word(r)
                            : texts.get(
                                    "version.item.detail",
                                    "version",
                                    word(r),
                                    "date",
                                    BeijingTime.day(r.imported()),
                                    "file",
                                    r.file()))
                    .orElse("");
            return super.getListCellRendererComponent(list, text, index, selected, focused);
        }
    }
}
