package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.TransferHandler;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gouji.model.CellId;
import org.gouji.model.Correction.OfCell;
import org.gouji.model.Decision;
import org.gouji.text.Language;
import org.gouji.ui.chart.ChartCanvas;
import org.gouji.ui.desk.CorrectionQuestion.Answer;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.finding.FindingsState;
import org.gouji.ui.note.NoteState;
import org.gouji.ui.unit.UnitsState.Choice;
import org.gouji.ui.window.Driver;
import org.gouji.work.Preferences;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor does, from a folder of reports to a memo, in the real window on the real samples. */
@Tag("window")
class WorkbenchWindowTest {
    private static final Path SAMPLES = Path.of("resources/samples");

    @TempDir
    Path folder;

    @Test
    void goesFromSamplesToADecisionThatOutlivesACheckAndStandsInTheMemo() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Driver driver = window.driver();
            JTable table = driver.find("findings.table", JTable.class);
            assertThat(window.lines()).hasSizeGreaterThan(5);

            int row = rowWithCells(window);
            driver.click(table, Driver.look(() -> table.getCellRect(row, 3, true)));
            Driver.await("the row is chosen", () -> findings(window).chosenRow() == row);
            FindingLine line = findings(window).chosen().orElseThrow();
            Driver.await("the report is shown and its cells are marked", () -> marked(window, line));

            driver.click(driver.find("note.decision.confirmed", JToggleButton.class));
            Driver.act(() -> {
                JTextArea comment = find(window, "note.comment", JTextArea.class);
                comment.requestFocusInWindow();
                comment.setText("请与原表核对后更正");
            });
            driver.click(table, Driver.look(() -> table.getCellRect(row == 0 ? 1 : 0, 3, true)));
            Driver.await(
                    "the note is saved",
                    () -> decision(window, line.id()) == Decision.CONFIRMED
                            && comment(window, line.id()).equals("请与原表核对后更正"));

            driver.menu("action.recheck");
            Driver.await("the check has ended", () -> jobsDone(window));
            Driver.await(
                    "the list is loaded again", () -> comment(window, line.id()).equals("请与原表核对后更正"));
            Driver.act(() -> window.session().findings().choose(line.id()));
            Driver.await("its note is shown again", () -> {
                NoteState note = window.session().note().state().get();
                return note.decision() == Decision.CONFIRMED && note.comment().equals("请与原表核对后更正");
            });

            driver.menu("action.export.memo");
            Path memo = folder.resolve("意见.docx");
            Driver.await("the memo is written", () -> Files.exists(memo) && jobsDone(window));
            assertThat(words(memo)).contains(line.unit()).contains(line.where());
            assertThat(window.dialogs().told()).isEmpty();
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void narrowsTheListByAClickOnABarAndSwitchesTheLanguageWithoutLosingTheChoice() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Driver driver = window.driver();
            driver.press(java.awt.event.KeyEvent.VK_CONTROL, java.awt.event.KeyEvent.VK_3);
            ChartCanvas chart = driver.find("chart", ChartCanvas.class);
            Driver.await("the chart is drawn", () -> firstPiece(chart).isPresent());
            int all = findings(window).rows().count();
            driver.click(chart, Driver.look(() -> firstPiece(chart).orElseThrow()));
            Driver.await("the list is narrowed", () -> findings(window).rows().count() < all);
            driver.press(java.awt.event.KeyEvent.VK_CONTROL, java.awt.event.KeyEvent.VK_2);
            Driver.await("the findings are shown", () -> shows(window, "findings.chips"));
            assertThat(Driver.look(() -> offers(window, AppAction.RETRY_FAILURES)))
                    .as("every file was read")
                    .isFalse();
            String chosen = findings(window).chosen().orElseThrow().id();

            driver.menu("action.english");
            assertThat(Driver.look(() -> find(window, "menu.file", JMenu.class).getText()))
                    .isEqualTo("File");
            assertThat(findings(window).chosen().orElseThrow().id()).isEqualTo(chosen);
            assertThat(findings(window).filter().of(org.gouji.work.listing.Facet.UNIT))
                    .hasSize(1);
            assertThat(Driver.look(
                            () -> find(window, "findings.count", JLabel.class).getText()))
                    .contains("shown");
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void takesFilesThatAreDroppedOnTheWindowAndListsWhatIsNoReport() throws Exception {
        Path picture = Files.write(folder.resolve("照片.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8, 1, 2, 3});
        try (OpenWindow window = OpenWindow.on(folder, List.of(picture), Language.ZH)) {
            Driver driver = window.driver();
            Driver.await(
                    "the place to begin is shown",
                    () -> find(window, "start", Component.class).isShowing());
            File report = report().toFile();
            Driver.act(() -> {
                TransferHandler handler = window.frame().getRootPane().getTransferHandler();
                assertThat(handler.importData(new TransferHandler.TransferSupport(
                                window.frame().getRootPane(), new DroppedFiles(List.of(report)))))
                        .isTrue();
            });
            Driver.await(
                    "the report is in the tree",
                    () -> window.session().units().state().get().reports() == 1);
            Driver.await(
                    "the work is shown",
                    () -> find(window, "units.tree", Component.class).isShowing());
            assertThat(driver.shows("job.failures")).isTrue();
            driver.click(driver.find("job.failures", Component.class));
            Driver.await(
                    "the failures are listed",
                    () -> find(window, "failures.table", JTable.class).isShowing());
            assertThat(Driver.look(() -> find(window, "failures.table", JTable.class)
                            .getValueAt(0, 0)
                            .toString()))
                    .endsWith("照片.jpg");
            Driver.await("there is a file to read again", () -> offers(window, AppAction.RETRY_FAILURES));
            assertThat(Driver.look(() -> offers(window, AppAction.SHOW_FAILURES)))
                    .isTrue();
            Driver.await("nothing is left to stop", () -> !offers(window, AppAction.CANCEL));
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void namesAndMarksTheCellThatIsProbablyWrong() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Driver driver = window.driver();
            FindingLine line = window.lines().stream()
                    .filter(l -> l.unit().equals("青禾县水利局") && l.year() == 2022)
                    .findFirst()
                    .orElseThrow();
            Driver.act(() -> window.session().findings().choose(line.id()));
            Driver.await("the cell is named", () -> shows(window, "repair.0"));
            String repair = Driver.look(() -> find(window, "repair.0", JToggleButton.class)
                    .getAccessibleContext()
                    .getAccessibleName());
            assertThat(repair).contains("如果 5.属于三类内部事务信息 × 自然人 为 1（现为 7）", "42 处等式全部成立", "一位数字写错");
            CellId suspect = CellId.parse("T3.denied_internal.natural");
            Driver.await(
                    "the cell is marked and in view",
                    () -> find(window, "report", org.gouji.ui.report.ReportView.class)
                            .suspects(suspect));

            driver.menu("sort.unit");
            Driver.await(
                    "it is sorted by unit",
                    () -> findings(window)
                            .sort()
                            .equals(new org.gouji.ui.finding.Sort(org.gouji.ui.finding.Column.UNIT, false)));
            driver.menu("sort.natural");
            Driver.await(
                    "it is sorted as checked",
                    () -> findings(window).sort().equals(org.gouji.ui.finding.Sort.natural()));
            assertThat(findings(window).chosen().orElseThrow().id()).isEqualTo(line.id());
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void correctsAReadingAndChecksAgainUntilItIsTakenBack() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Driver driver = window.driver();
            FindingLine line = window.lines().stream()
                    .filter(l -> l.unit().equals("青禾县水利局") && l.year() == 2022)
                    .findFirst()
                    .orElseThrow();
            OfCell wrong = new OfCell(CellId.parse("T3.denied_internal.natural"));
            Driver.act(() -> window.session().findings().choose(line.id()));
            Driver.await(
                    "its report is shown",
                    () -> window.session().report().state().get().id()
                                    == line.row().reportId()
                            && window.session().report().state().get().report().isPresent());

            window.dialogs().onCorrection(question -> Optional.of(new Answer(wrong, Optional.of("1"))));
            driver.press(java.awt.event.KeyEvent.VK_F2);
            Driver.await("the contradiction is gone", () -> jobsDone(window) && !has(window, line.id()));
            long report = line.row().reportId();
            assertThat(Driver.look(() -> window.session().desk().corrections(report)))
                    .containsOnlyKeys(wrong);

            Driver.act(() -> window.session()
                    .units()
                    .choose(window.session().units().state().get().years().stream()
                            .flatMap(y -> y.reports().stream())
                            .filter(r -> r.reportId() == report)
                            .map(Choice::of)
                            .findFirst()
                            .orElseThrow()));
            Driver.await(
                    "the correction is told",
                    () -> find(window, "report.ledger", JLabel.class).getText().contains("人工更正 1"));
            window.dialogs().onCorrection(question -> Optional.of(new Answer(wrong, Optional.empty())));
            driver.menu("action.correct");
            Driver.await("the contradiction is back", () -> jobsDone(window) && has(window, line.id()));
            assertThat(window.dialogs().told()).isEmpty();
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void wearsOtherColoursAndLargerLettersWithoutLosingTheChoice() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Driver driver = window.driver();
            Driver.act(() -> window.session().findings().next());
            String chosen = findings(window).chosen().orElseThrow().id();
            int letters = Driver.look(
                    () -> find(window, "findings.table", JTable.class).getFont().getSize());

            driver.menu("action.dark");
            driver.menu("action.larger");
            driver.menu("action.larger");
            JTable table = driver.find("findings.table", JTable.class);
            assertThat(Driver.look(() -> table.getBackground().getRed())).isLessThan(80);
            assertThat(Driver.look(() -> table.getFont().getSize())).isGreaterThan(letters);
            assertThat(findings(window).chosen().orElseThrow().id()).isEqualTo(chosen);
            Driver.await(
                    "the style is kept",
                    () -> Preferences.load(folder.resolve("preferences.txt"))
                            .get("letters")
                            .equals(Optional.of("2")));

            driver.menu("action.light");
            driver.menu("action.usual.size");
            assertThat(Driver.look(() -> find(window, "findings.table", JTable.class)
                            .getBackground()
                            .getRed()))
                    .isGreaterThan(200);
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void findsAnActionByItsNameAndDoesIt() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Driver driver = window.driver();
            String first = findings(window).chosen().orElseThrow().id();
            driver.press(java.awt.event.KeyEvent.VK_CONTROL, java.awt.event.KeyEvent.VK_K);
            Driver.await(
                    "the palette is open",
                    () -> find(window, "palette.words", JTextField.class).isFocusOwner());
            Driver.act(() -> find(window, "palette.words", JTextField.class).setText("下一处"));
            driver.press(java.awt.event.KeyEvent.VK_ENTER);
            Driver.await(
                    "the next is chosen",
                    () -> !findings(window).chosen().orElseThrow().id().equals(first));
            assertThat(driver.shows("palette")).isFalse();

            driver.press(java.awt.event.KeyEvent.VK_CONTROL, java.awt.event.KeyEvent.VK_K);
            Driver.await("it is open again", () -> shows(window, "palette"));
            driver.press(java.awt.event.KeyEvent.VK_ESCAPE);
            Driver.await("it is gone", () -> !shows(window, "palette"));
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    private static boolean shows(OpenWindow window, String name) {
        return Driver.all(window.frame()).stream().anyMatch(c -> name.equals(c.getName()) && c.isShowing());
    }

    private static boolean has(OpenWindow window, String id) {
        return window.lines().stream().anyMatch(l -> l.id().equals(id));
    }

    @Test
    void isWorkedByKeysAlone() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Driver driver = window.driver();
            driver.menu("action.go.to.list");
            Driver.await(
                    "the list has the focus",
                    () -> find(window, "findings.table", JTable.class).isFocusOwner());
            String first = findings(window).chosen().orElseThrow().id();
            driver.press(java.awt.event.KeyEvent.VK_CONTROL, java.awt.event.KeyEvent.VK_ENTER);
            Driver.await("the first is confirmed", () -> decision(window, first) == Decision.CONFIRMED);
            driver.press(java.awt.event.KeyEvent.VK_CONTROL, java.awt.event.KeyEvent.VK_Z);
            Driver.await("the decision is taken back", () -> decision(window, first) == Decision.OPEN);
            driver.press(java.awt.event.KeyEvent.VK_CONTROL, java.awt.event.KeyEvent.VK_Y);
            Driver.await("the decision is made again", () -> decision(window, first) == Decision.CONFIRMED);
            Driver.await("the first is still chosen", () -> findings(window).chosenRow() == 0);
            driver.press(java.awt.event.KeyEvent.VK_F8);
            Driver.await("the second is chosen", () -> findings(window).chosenRow() == 1);
            driver.press(java.awt.event.KeyEvent.VK_CONTROL, java.awt.event.KeyEvent.VK_D);
            Driver.await(
                    "a reason is asked for",
                    () -> window.session().note().state().get().status() == NoteState.Status.REASON_MISSING);
            assertThat(driver.shows("note.reason")).isTrue();
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    private static FindingsState findings(OpenWindow window) {
        return java.awt.EventQueue.isDispatchThread()
                ? window.session().findings().state().get()
                : Driver.look(() -> window.session().findings().state().get());
    }

    private static int rowWithCells(OpenWindow window) {
        List<FindingLine> lines = window.lines();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).row().discrepancy().cells().size() > 2) {
                return i;
            }
        }
        throw new AssertionError("no discrepancy with cells in the samples");
    }

    private static boolean marked(OpenWindow window, FindingLine line) {
        return find(window, "report", org.gouji.ui.report.ReportView.class)
                .marks(line.row().discrepancy().cells().get(0));
    }

    private static boolean jobsDone(OpenWindow window) {
        return window.session().jobs().state().get().running().isEmpty();
    }

    private static Decision decision(OpenWindow window, String id) {
        return line(window, id).decision();
    }

    private static String comment(OpenWindow window, String id) {
        return line(window, id).row().note().map(n -> n.comment()).orElse("");
    }

    private static FindingLine line(OpenWindow window, String id) {
        return window.lines().stream()
                .filter(l -> l.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean offers(OpenWindow window, AppAction action) {
        String menu = "menu." + action.menu().name().toLowerCase(java.util.Locale.ROOT);
        return java.util.Arrays.stream(find(window, menu, JMenu.class).getMenuComponents())
                .filter(item -> action.textKey().equals(item.getName()))
                .allMatch(Component::isEnabled);
    }

    private static <C extends Component> C find(OpenWindow window, String name, Class<C> type) {
        return Driver.all(window.frame()).stream()
                .filter(c -> name.equals(c.getName()))
                .findFirst()
                .map(type::cast)
                .orElseThrow(() -> new AssertionError("no component named " + name));
    }

    private static Optional<Rectangle> firstPiece(ChartCanvas chart) {
        return chart.places().values().stream().map(Shape::getBounds).findFirst();
    }

    private static Path report() throws java.io.IOException {
        try (java.util.stream.Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(f -> f.toString().endsWith(".docx"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String words(Path memo) throws java.io.IOException {
        try (InputStream in = Files.newInputStream(memo);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private record DroppedFiles(List<File> files) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.javaFileListFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return DataFlavor.javaFileListFlavor.equals(flavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return files;
        }
    }
}
