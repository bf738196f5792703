package org.gouji.ui.states;

import java.awt.Component;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import net.miginfocom.swing.MigLayout;
import org.gouji.model.Attachment;
import org.gouji.model.SignOff;
import org.gouji.text.BeijingTime;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;

/** What belongs to the chosen discrepancy beside its note; nothing of it takes room where there is nothing. */
public final class BesideView extends JPanel {
    private static final int KILOBYTE = 1024;

    private final transient BesidePresenter presenter;
    private final transient Texts texts;
    private final JLabel precedent = new JLabel();
    private final JButton same;
    private final JButton edit;
    private final JLabel signed = Look.text(new JLabel(), "small");
    private final JPanel files = new JPanel(new MigLayout("insets 0, gap 4 2, wrap 2", "[][]"));

    /** Shows what {@code presenter} knows; {@code editOwn} asks how a finding of her own is to be said. */
    public BesideView(BesidePresenter presenter, Runnable editOwn, Wording wording, Watches watches) {
        super(new MigLayout("insets 0, gap 6 3, fillx, hidemode 3", "[grow, fill][]"));
        this.presenter = presenter;
        this.texts = wording.texts();
        setOpaque(false);
        files.setOpaque(false);
        Look.named(this, "beside", texts.get("beside.name"));
        precedent.setName("beside.precedent");
        precedent.putClientProperty("html.disable", true);
        signed.setName("beside.signed");
        same = button("beside.same", presenter::decideAsBefore);
        edit = button("beside.edit", editOwn);
        add(signed, "span, wmin 0, growx, wrap");
        add(precedent, "wmin 0");
        add(same, "wrap");
        add(files, "wmin 0");
        add(edit, "wrap");
        watches.add(presenter.state(), this::render);
    }

    private JButton button(String key, Runnable verb) {
        JButton button = new JButton(texts.get(key));
        Look.named(button, key, button.getText());
        Look.style(button, "margin: 1,8,1,8");
        button.addActionListener(e -> verb.run());
        return button;
    }

    private void render(BesideState state) {
        boolean before = state.precedent().isPresent();
        precedent.setVisible(before);
        same.setVisible(before);
        state.precedent().ifPresent(note -> {
            precedent.setText(texts.get(
                    "beside.precedent",
                    "decision",
                    texts.get("decision." + note.decision().key()),
                    "reason",
                    note.reason()));
            precedent.setToolTipText(precedent.getText());
        });
        edit.setVisible(state.own().isPresent());
        signed.setVisible(state.signed().isPresent());
        state.signed().ifPresent(this::render);
        files.removeAll();
        state.files().forEach(file -> files.add(chip(file)));
        files.setVisible(!state.files().isEmpty());
        setVisible(before || state.own().isPresent() || state.signed().isPresent() || files.isVisible());
        revalidate();
        repaint();
    }

    private void render(SignOff by) {
        signed.setText(told(by, texts));
        signed.setToolTipText(signed.getText());
        signed.setForeground(Look.color(by.changed() ? "Finding.warning.color" : "Finding.confirmed.color"));
    }

    /** A signature in one line. */
    public static String told(SignOff by, Texts texts) {
        return texts.get(
                by.changed() ? "sign.told.changed" : "sign.told",
                "author",
                by.author(),
                "time",
                BeijingTime.format(texts.get("note.time"), texts.language(), by.at()),
                "comment",
                Optional.of(by.comment())
                        .filter(c -> !c.isEmpty())
                        .map(c -> texts.get("sign.told.words", "words", c))
                        .orElse(""));
    }

    /** A file that a click offers to write out or to take away; it is never opened from here. */
    private Component chip(Attachment file) {
        JButton chip =
                new JButton(texts.get("beside.file", "name", file.name(), "size", Math.max(1, file.size() / KILOBYTE)));
        chip.putClientProperty("html.disable", true);
        Look.named(chip, "beside.file." + file.sha256(), chip.getText());
        Look.style(chip, "margin: 1,6,1,6");
        chip.addActionListener(e -> {
            JPopupMenu menu = new JPopupMenu();
            menu.setName("beside.file.menu");
            item(menu, "beside.file.save", () -> presenter.save(file));
            item(menu, "beside.file.remove", () -> presenter.detach(file));
            menu.show(chip, 0, chip.getHeight());
        });
        return chip;
    }

    private void item(JPopupMenu menu, String key, Runnable verb) {
        JMenuItem item = new JMenuItem(texts.get(key));
        item.setName(key);
        item.addActionListener(e -> verb.run());
        menu.add(item);
    }
}
