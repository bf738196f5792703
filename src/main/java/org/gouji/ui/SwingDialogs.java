package org.gouji.ui;

import com.formdev.flatlaf.util.SystemFileChooser;
import java.awt.Component;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JOptionPane;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.gouji.text.Texts;
import org.gouji.ui.correct.CorrectionPanel;
import org.gouji.ui.desk.CorrectionQuestion;
import org.gouji.ui.desk.CorrectionQuestion.Answer;
import org.gouji.ui.desk.Dialogs;
import org.gouji.ui.desk.PlaceQuestion;
import org.gouji.ui.desk.StatesDialogs;
import org.gouji.ui.look.Look;
import org.gouji.ui.note.ReasonBox;
import org.gouji.ui.overview.PlacePanel;

/** Questions in windows of their own, with the system's file chooser where there is one. Event thread only. */
final class SwingDialogs implements Dialogs {
    private static final String WORKSPACE = "gouji";
    private static final String MEMO = "docx";
    private static final String[] REPLY = {"docx", "xlsx", "xls"};
    private static final String[] ROSTER = {"xlsx", "xls", "csv"};

    private final Supplier<Component> owner;
    private final Supplier<Texts> texts;
    private File folder;

    SwingDialogs(Supplier<Component> owner, Supplier<Texts> texts) {
        this.owner = owner;
        this.texts = texts;
    }

    @Override
    public List<Path> filesToImport() {
        return choose("dialog.import.files", SystemFileChooser.FILES_ONLY);
    }

    @Override
    public List<Path> foldersToImport() {
        return choose("dialog.import.folder", SystemFileChooser.DIRECTORIES_ONLY);
    }

    @Override
    public Optional<Path> rosterFile() {
        SystemFileChooser chooser = chooser("overview.roster.title", SystemFileChooser.FILES_ONLY);
        chooser.setFileFilter(new SystemFileChooser.FileNameExtensionFilter(say("overview.roster.kind"), ROSTER));
        return chosen(chooser, chooser.showOpenDialog(owner.get()));
    }

    @Override
    public Optional<PlaceQuestion.Answer> place(PlaceQuestion question) {
        PlacePanel panel = new PlacePanel(question, texts.get());
        JOptionPane pane = new JOptionPane(panel, JOptionPane.PLAIN_MESSAGE, JOptionPane.OK_CANCEL_OPTION);
        JDialog dialog = pane.createDialog(owner.get(), say("overview.place.title"));
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent event) {
                panel.focus();
            }
        });
        dialog.setVisible(true);
        dialog.dispose();
        return Integer.valueOf(JOptionPane.OK_OPTION).equals(pane.getValue())
                ? Optional.of(panel.answer())
                : Optional.empty();
    }

    @Override
    public Optional<Path> workspaceToOpen() {
        SystemFileChooser chooser = chooser("dialog.workspace.open", SystemFileChooser.FILES_ONLY);
        chooser.setFileFilter(new SystemFileChooser.FileNameExtensionFilter(say("dialog.workspace.kind"), WORKSPACE));
        return chosen(chooser, chooser.showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> workspaceToMake() {
        SystemFileChooser chooser = chooser("dialog.workspace.new", SystemFileChooser.FILES_ONLY);
        chooser.setFileFilter(new SystemFileChooser.FileNameExtensionFilter(say("dialog.workspace.kind"), WORKSPACE));
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), say("dialog.workspace.name")));
        return chosen(chooser, chooser.showSaveDialog(owner.get())).map(path -> ending(path, WORKSPACE));
    }

    @Override
    public Optional<Path> memoFile(String proposedName) {
        return fileToWrite("dialog.memo", "dialog.memo.kind", proposedName, MEMO);
    }

    @Override
    public Optional<Path> pictureFile(String proposedName, String ending) {
        return fileToWrite("dialog.picture", "dialog.picture.kind." + ending, proposedName, ending);
    }

    @Override
    public Optional<Path> exportFolder() {
        SystemFileChooser chooser = chooser("outgoing.title", SystemFileChooser.DIRECTORIES_ONLY);
        return chosen(chooser, chooser.showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> replyFile() {
        SystemFileChooser chooser = chooser("reply.title", SystemFileChooser.FILES_ONLY);
        chooser.setFileFilter(new SystemFileChooser.FileNameExtensionFilter(say("reply.kind"), REPLY));
        return chosen(chooser, chooser.showOpenDialog(owner.get()));
    }

    @Override
    public boolean agree(String title, String text, String yes) {
        Object[] answers = {yes, say("dialog.cancel")};
        return JOptionPane.showOptionDialog(
                        owner.get(),
                        readable(text),
                        title,
                        JOptionPane.DEFAULT_OPTION,
                        JOptionPane.PLAIN_MESSAGE,
                        null,
                        answers,
                        answers[0])
                == 0;
    }

    private Optional<Path> fileToWrite(String title, String kind, String proposedName, String ending) {
        SystemFileChooser chooser = chooser(title, SystemFileChooser.FILES_ONLY);
        chooser.setFileFilter(new SystemFileChooser.FileNameExtensionFilter(say(kind), ending));
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), proposedName));
        while (true) {
            Optional<Path> path =
                    chosen(chooser, chooser.showSaveDialog(owner.get())).map(p -> ending(p, ending));
            if (path.isEmpty() || !Files.exists(path.get()) || replace(path.get(), title)) {
                return path;
            }
        }
    }

    @Override
    public Optional<Boolean> includeOpen(int open) {
        Object[] answers = {say("dialog.open.leave"), say("dialog.open.include"), say("dialog.cancel")};
        int answer = JOptionPane.showOptionDialog(
                owner.get(),
                texts.get().get("dialog.open.text", "count", open),
                say("memo.title"),
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.QUESTION_MESSAGE,
                null,
                answers,
                answers[0]);
        return answer == 0 || answer == 1 ? Optional.of(answer == 1) : Optional.empty();
    }

    @Override
    public Optional<Answer> correction(CorrectionQuestion question) {
        CorrectionPanel panel = new CorrectionPanel(question, texts.get());
        JButton takeBack = new JButton(say("correct.take.back"));
        Object[] answers = {say("correct.do"), takeBack, say("dialog.cancel")};
        JOptionPane pane = new JOptionPane(
                panel, JOptionPane.PLAIN_MESSAGE, JOptionPane.DEFAULT_OPTION, null, answers, answers[0]);
        takeBack.setName("correct.take.back");
        takeBack.addActionListener(e -> pane.setValue(takeBack));
        panel.onChoice(() -> takeBack.setEnabled(panel.isCorrected()));
        takeBack.setEnabled(panel.isCorrected());
        JDialog dialog = pane.createDialog(owner.get(), say("correct.title"));
        dialog.addWindowFocusListener(new WindowAdapter() {
            @Override
            public void windowGainedFocus(WindowEvent event) {
                panel.focus();
            }
        });
        dialog.setVisible(true);
        dialog.dispose();
        if (pane.getValue() == takeBack) {
            return Optional.of(panel.takeBack());
        }
        return answers[0].equals(pane.getValue()) ? Optional.of(panel.answer()) : Optional.empty();
    }

    @Override
    public Optional<String> author() {
        return Optional.ofNullable(JOptionPane.showInputDialog(
                owner.get(), say("dialog.author.text"), say("dialog.author.title"), JOptionPane.QUESTION_MESSAGE));
    }

    @Override
    public Optional<String> reason(int count, List<String> reasons) {
        ReasonBox box = new ReasonBox(texts.get());
        box.offer(reasons);
        return asked(box, texts.get().get("bulk.reason", "count", count))
                ? Optional.of(box.words().getText())
                : Optional.empty();
    }

    @Override
    public Optional<String> comment(int count) {
        JTextArea area = new JTextArea(4, 36);
        area.setLineWrap(true);
        Look.named(area, "bulk.comment.words", say("bulk.do.comment"));
        return asked(new JScrollPane(area), texts.get().get("bulk.comment", "count", count))
                ? Optional.of(area.getText())
                : Optional.empty();
    }

    private boolean asked(JComponent field, String title) {
        return JOptionPane.showConfirmDialog(
                        owner.get(), field, title, JOptionPane.OK_CANCEL_OPTION, JOptionPane.PLAIN_MESSAGE)
                == JOptionPane.OK_OPTION;
    }

    @Override
    public StatesDialogs states() {
        return new SwingStatesDialogs(owner, texts);
    }

    @Override
    public void tell(String title, String text) {
        show(title, text, JOptionPane.INFORMATION_MESSAGE);
    }

    @Override
    public void warn(String title, String text) {
        show(title, text, JOptionPane.WARNING_MESSAGE);
    }

    private void show(String title, String text, int kind) {
        JOptionPane.showMessageDialog(owner.get(), readable(text), title, kind);
    }

    private static JScrollPane readable(String text) {
        JTextArea area = new JTextArea(text);
        area.setEditable(false);
        area.setLineWrap(true);
        area.setOpaque(false);
        area.setColumns(42);
        area.setRows(Math.min(26, Math.max(3, area.getLineCount() + text.length() / 60)));
        JScrollPane scroll = new JScrollPane(area);
        scroll.setBorder(null);
        return scroll;
    }

    private boolean replace(Path path, String title) {
        return JOptionPane.showConfirmDialog(
                        owner.get(),
                        texts.get().get("dialog.replace", "file", path.getFileName()),
                        say(title),
                        JOptionPane.OK_CANCEL_OPTION)
                == JOptionPane.OK_OPTION;
    }

    private List<Path> choose(String title, int kind) {
        SystemFileChooser chooser = chooser(title, kind);
        chooser.setMultiSelectionEnabled(true);
        if (chooser.showOpenDialog(owner.get()) != SystemFileChooser.APPROVE_OPTION) {
            return List.of();
        }
        folder = chooser.getCurrentDirectory();
        return Arrays.stream(chooser.getSelectedFiles()).map(File::toPath).toList();
    }

    private SystemFileChooser chooser(String title, int kind) {
        SystemFileChooser chooser = new SystemFileChooser(folder);
        chooser.setDialogTitle(say(title));
        chooser.setFileSelectionMode(kind);
        return chooser;
    }

    private Optional<Path> chosen(SystemFileChooser chooser, int answer) {
        if (answer != SystemFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        folder = chooser.getCurrentDirectory();
        return Optional.ofNullable(chooser.getSelectedFile()).map(File::toPath);
    }

    private String say(String key) {
        return texts.get().get(key);
    }

    private static Path ending(Path path, String ending) {
        String name = path.getFileName().toString();
        return name.endsWith("." + ending) ? path : path.resolveSibling(name + "." + ending);
    }
}
