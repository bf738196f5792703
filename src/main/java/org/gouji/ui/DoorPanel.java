package org.gouji.ui;

import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.gouji.model.Message;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;

/** Before a workspace is open: that it is being opened, or why it could not be and what to do. */
final class DoorPanel extends JPanel {

    DoorPanel(
            Texts texts,
            Optional<Path> file,
            Optional<Message> refusal,
            Actions actions,
            WorkbenchPresenter presenter,
            Watches watches) {
        super(new MigLayout("fill, insets 24", "[center]", "[grow, bottom]8[]16[]12[grow, top]"));
        setName("door");
        JLabel title = Look.text(new JLabel(texts.get(refusal.isPresent() ? "door.refused" : "door.opening")), "h2");
        title.setName("door.title");
        add(title, "wrap");
        JTextArea text = new JTextArea(refusal.map(texts::get)
                .orElse(file.map(f -> f.toAbsolutePath().toString()).orElse("")));
        Look.named(text, "door.text", title.getText());
        text.setEditable(false);
        text.setOpaque(false);
        text.setLineWrap(refusal.isPresent());
        text.setColumns(refusal.isPresent() ? 60 : 0);
        add(text, "wmax 760, center, wrap");
        if (refusal.isPresent()) {
            boolean damaged = refusal.get().key().equals("store.damaged");
            String row = damaged ? "split 3, gapright 12" : "split 2, gapright 12";
            if (damaged) {
                JButton recover = new JButton(texts.get("door.recover"));
                recover.addActionListener(e -> presenter.recover());
                add(Look.named(recover, "door.recover", recover.getText()), row);
                row = "gapright 12";
            }
            add(button(actions, AppAction.OPEN_WORKSPACE), row);
            add(button(actions, AppAction.NEW_WORKSPACE));
        } else {
            JProgressBar bar = new JProgressBar();
            bar.setIndeterminate(true);
            Look.named(bar, "door.progress", title.getText());
            add(bar, "w 240!, wrap");
            watches.add(
                    presenter.step(),
                    now -> now.ifPresent(at -> {
                        title.setText(texts.get(at.what()));
                        bar.setIndeterminate(at.total() == 0);
                        bar.setMaximum(at.total());
                        bar.setValue(at.done());
                    }));
            JButton cancel = new JButton(actions.get(AppAction.CANCEL));
            cancel.setMnemonic(0);
            cancel.setText(texts.get("dialog.cancel"));
            add(Look.named(cancel, "door.cancel", cancel.getText()));
        }
    }

    private static JButton button(Actions actions, AppAction action) {
        JButton button = new JButton(actions.get(action));
        button.setMnemonic(0);
        button.setText(actions.plainText(action));
        Look.named(button, "door." + action.textKey(), button.getText());
        return button;
    }
}
