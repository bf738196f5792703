package org.gouji.ui;

import com.formdev.flatlaf.util.SystemFileChooser;
import java.awt.Component;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JOptionPane;
import org.gouji.text.Texts;
import org.gouji.ui.correct.CorrectionPanel;
import org.gouji.ui.desk.CorrectionQuestion;
import org.gouji.ui.desk.CorrectionQuestion.Answer;
import org.gouji.ui.desk.Dialogs;
import org.gouji.ui.desk.PlaceQuestion;
import org.gouji.ui.desk.StatesDialogs;
import org.gouji.ui.overview.PlacePanel;

/** Questions in windows of their own, with the system's file chooser where there is one. Event thread only. */
final class SwingDialogs implements Dialogs {
    private static final String WORKSPACE = "gouji";
    private static final String MEMO = "docx";
    private static final String[] REPLY = {"docx", "xlsx", "xls"};
    private static final String[] ROSTER = {"xlsx", "xls", "csv"};

    private static final OptionalInt FIRST = OptionalInt.of(0);

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
        return asking("overview.place.title", panel, say("swing.OptionPane.okButtonText"))
                        .ask(owner.get(), panel::focus)
                        .equals(FIRST)
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
    public Optional<Path> rosterToWrite(String proposedName, String ending) {
        return fileToWrite("overview.roster.title", "roster.file." + ending, proposedName, ending);
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
        return agreed(title, JOptionPane.PLAIN_MESSAGE, text, yes, say("dialog.cancel"));
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
        Asking asking = new Asking(
                say("memo.title"),
                JOptionPane.PLAIN_MESSAGE,
                Asking.text(texts.get().get("dialog.open.text", "count", open), say("memo.title")),
                List.of(say("dialog.open.leave"), say("dialog.open.include"), say("dialog.cancel")));
        OptionalInt answer = asking.ask(owner.get());
        return answer.isPresent() && answer.getAsInt() < 2 ? Optional.of(answer.getAsInt() == 1) : Optional.empty();
    }

    @Override
    public Optional<Answer> correction(CorrectionQuestion question) {
        CorrectionPanel panel = new CorrectionPanel(question, texts.get());
        Asking asking = new Asking(
                say("correct.title"),
                JOptionPane.PLAIN_MESSAGE,
                panel,
                List.of(say("correct.do"), say("correct.take.back"), say("dialog.cancel")));
        JButton takeBack = asking.button(1);
        takeBack.setName("correct.take.back");
        panel.onChoice(() -> takeBack.setEnabled(panel.isCorrected()));
        takeBack.setEnabled(panel.isCorrected());
        OptionalInt answer = asking.ask(owner.get(), panel::focus);
        if (answer.isEmpty() || answer.getAsInt() == 2) {
            return Optional.empty();
        }
        return Optional.of(answer.getAsInt() == 1 ? panel.takeBack() : panel.answer());
    }

    @Override
    public Optional<String> author() {
        return words().author();
    }

    @Override
    public Optional<String> reason(int count, List<String> reasons) {
        return words().reason(count, reasons);
    }

    @Override
    public Optional<String> dayOfReceipt(int count, String proposal) {
        return words().dayOfReceipt(count, proposal);
    }

    @Override
    public Optional<String> comment(int count) {
        return words().comment(count);
    }

    private AskingWords words() {
        return new AskingWords(owner, texts.get());
    }

    private Asking asking(String title, JComponent body, String yes) {
        return new Asking(say(title), JOptionPane.PLAIN_MESSAGE, body, List.of(yes, say("dialog.cancel")));
    }

    @Override
    public StatesDialogs states() {
        return new SwingStatesDialogs(owner, texts);
    }

    @Override
    public void tell(String title, String text) {
        agreed(title, JOptionPane.INFORMATION_MESSAGE, text, say("swing.OptionPane.okButtonText"));
    }

    @Override
    public boolean incident(String title, String text, String look) {
        return agreed(title, JOptionPane.WARNING_MESSAGE, text, look, say("keys.close"));
    }

    @Override
    public void warn(String title, String text) {
        agreed(title, JOptionPane.WARNING_MESSAGE, text, say("swing.OptionPane.okButtonText"));
    }

    /** Shows a text; whether the first of the answers was given. */
    private boolean agreed(String title, int kind, String text, String... answers) {
        return new Asking(title, kind, Asking.text(text, title), List.of(answers))
                .ask(owner.get())
                .equals(FIRST);
    }

    private boolean replace(Path path, String title) {
        String text = texts.get().get("dialog.replace", "file", path.getFileName());
        return agreed(say(title), JOptionPane.WARNING_MESSAGE, text, say("dialog.replace.do"), say("dialog.cancel"));
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
