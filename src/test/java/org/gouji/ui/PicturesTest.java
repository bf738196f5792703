package org.gouji.ui;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JFrame;
import javax.swing.JRootPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.ui.chart.ChartKind;
import org.gouji.ui.compare.Part;
import org.gouji.ui.desk.Dialogs;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.Style;
import org.gouji.ui.page.Page;
import org.gouji.ui.window.Driver;
import org.gouji.ui.window.Modal;
import org.gouji.ui.window.Picture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes the pictures of docs/pictures, every view in both languages, light and dark, at 1366×768 and once more with two dots to
 * the point: {@code xvfb-run -s "-screen 0 2800x1700x24" mvn -Ppictures -Dscreen=real test}. No test of its own: they are there
 * to be looked at.
 */
@Tag("pictures")
class PicturesTest {
    private static final Path PICTURES = Path.of(System.getProperty("gouji.pictures", "docs/pictures"));
    private static final Path SAMPLES = Path.of("resources/samples");
    private static final Path COPIED = SAMPLES.resolve("2022/青禾县农业农村局2022年政府信息公开工作年度报告.txt");
    private static final Dimension SIZE = new Dimension(1366, 768);
    private static final String UNIT = "青禾县水利局";

    private static final String ROSTER = """
            单位,上级,类别,别名
            青禾县人民政府,,政府,
            青禾县人民政府办公室,青禾县人民政府,办公室,
            青禾县水利局,青禾县人民政府,部门,
            青禾县农业农村局,青禾县人民政府,部门,
            青禾县民政局,青禾县人民政府,部门,
            青禾县市场监督管理局,青禾县人民政府,部门,
            青禾县柳溪镇人民政府,青禾县人民政府,乡镇,
            青禾县东门街道办事处,青禾县人民政府,街道,
            青禾县石桥坪乡人民政府,青禾县人民政府,乡镇,
            青禾县清水镇人民政府,青禾县人民政府,乡镇,
            """;

    @TempDir
    Path folder;

    /** A view by the name of its picture, and how to get to it. */
    private record View(String name, Consumer<OpenWindow> way) {

        static View of(String name, AppAction action) {
            return new View(name, window -> window.driver().menu(action.textKey()));
        }
    }

    @Test
    void ofEveryPage() throws Exception {
        // a place that is the same on every machine: it is to be read in the pictures
        Path reports = Files.createDirectories(Path.of("target", "报告"));
        Path broken = Files.write(reports.resolve("照片.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8, 1, 2, 3});
        Path copied = Files.writeString(
                reports.resolve("青禾县民政局2022年政府信息公开工作年度报告.txt"),
                Files.readString(COPIED).replace("农业农村局", "民政局"));
        Path roster = Files.writeString(folder.resolve("名录.csv"), ROSTER);
        List<View> views = new ArrayList<>();
        for (Page page : Page.values()) {
            switch (page) {
                case OVERVIEW -> overviews(views);
                case FINDINGS -> findings(views);
                case CHARTS -> charts(views);
                case COMPARE -> comparisons(views);
            }
        }
        views.add(new View("keys", window -> {
            // over something quiet
            window.driver().menu(AppAction.PAGE_CHARTS.textKey());
            Driver.act(() -> window.session().charts().show(ChartKind.UNITS));
            window.settle();
            window.driver().menu(AppAction.SHORTCUTS.textKey());
        }));
        views.add(View.of("keys-change", AppAction.CHANGE_KEYS));
        views.add(View.of("palette", AppAction.PALETTE));
        views.add(View.of("manual", AppAction.MANUAL));
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES, broken, copied), Language.ZH)) {
            window.dialogs().onRoster(roster);
            window.driver().menu(AppAction.IMPORT_ROSTER.textKey());
            Driver.await(
                    "the roster is kept and checked against",
                    () -> window.session().overview().state().get().overview().roster() && window.idle());
            takeAll(window, views);
        }
    }

    @Test
    void ofEveryQuestion() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "no screen");
        JFrame frame = Driver.look(JFrame::new);
        for (Language language : Language.values()) {
            Texts texts = Texts.load(language);
            for (Style.Theme theme : themes(language, Picture.scale(frame))) {
                Driver.act(() -> {
                    Look.wear(new Style(theme, 0));
                    Look.speak(texts);
                });
                Dialogs dialogs = Driver.look(() -> new SwingDialogs(() -> frame, () -> texts));
                Questions.own(texts)
                        .forEach((name, question) -> Modal.during(
                                () -> question.apply(dialogs),
                                dialog -> take("dialog-" + name, dialog.getRootPane(), language, theme)));
            }
        }
        Driver.act(frame::dispose);
    }

    @Test
    void ofWhereOneBegins() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        try (OpenWindow window = OpenWindow.atHome(home, Language.ZH)) {
            takeAll(window, List.of(View.of("home", AppAction.USUAL_SIZE)));
        }
        try (OpenWindow window = OpenWindow.on(folder, List.of(), Language.ZH)) {
            takeAll(window, List.of(View.of("empty", AppAction.USUAL_SIZE)));
        }
    }

    private static void overviews(List<View> views) {
        List<String> tabs = List.of("overview", "overview-rules", "overview-files");
        for (int i = 0; i < tabs.size(); i++) {
            int tab = i;
            views.add(new View(tabs.get(i), window -> {
                window.driver().menu(AppAction.PAGE_OVERVIEW.textKey());
                JTabbedPane pane = window.driver().find("overview.tabs", JTabbedPane.class);
                Driver.act(() -> pane.setSelectedIndex(Math.min(tab, pane.getTabCount() - 1)));
            }));
        }
    }

    private static void findings(List<View> views) {
        views.add(new View("findings", PicturesTest::broken));
        views.add(new View("findings-dismissed", window -> {
            broken(window);
            window.driver().menu(AppAction.DISMISS.textKey());
        }));
        views.add(new View("findings-filter", window -> {
            broken(window);
            window.driver().menu(AppAction.REOPEN.textKey());
            narrow(window, 1);
        }));
        views.add(new View("findings-menu", window -> {
            narrow(window, 0);
            window.settle();
            JTable table = window.driver().find("findings.table", JTable.class);
            Driver.act(() -> {
                Rectangle cell = table.getCellRect(table.getSelectedRow(), 3, true);
                table.getComponentPopupMenu().show(table, cell.x, cell.y + cell.height);
            });
        }));
        views.add(View.of("findings-reading", AppAction.SHOW_READING));
        views.add(View.of("findings-files", AppAction.SHOW_FAILURES));
    }

    private static void narrow(OpenWindow window, int tab) {
        JTabbedPane narrowing = window.driver().find("narrowing", JTabbedPane.class);
        Driver.act(() -> narrowing.setSelectedIndex(tab));
    }

    private static void charts(List<View> views) {
        for (ChartKind kind : ChartKind.values()) {
            views.add(new View("charts-" + kind.key(), window -> {
                window.driver().menu(AppAction.PAGE_CHARTS.textKey());
                Driver.act(() -> window.session().charts().show(kind));
            }));
        }
    }

    private static void comparisons(List<View> views) {
        for (Part part : Part.values()) {
            views.add(new View("compare-" + part.name().toLowerCase(java.util.Locale.ROOT), window -> {
                if (part == Part.PASSAGES) {
                    chooseCopy(window);
                    window.driver().menu(AppAction.COMPARE_REPORTS.textKey());
                } else {
                    choose(window, 2023);
                    window.driver().menu(AppAction.COMPARE_YEARS.textKey());
                }
                window.settle();
                Driver.act(() -> window.session().compare().show(part));
                Driver.act(() -> window.session().compare().next());
            }));
        }
    }

    private static void broken(OpenWindow window) {
        window.driver().menu(AppAction.PAGE_FINDINGS.textKey());
        choose(window, 2022);
        window.driver().menu(AppAction.SHOW_REPORT.textKey());
    }

    /** A finding of a year, best of the unit that has a sum that can be mended. */
    private static void choose(OpenWindow window, int year) {
        List<FindingLine> ofYear =
                window.lines().stream().filter(l -> l.year() == year).toList();
        FindingLine best =
                ofYear.stream().filter(l -> l.unit().equals(UNIT)).findFirst().orElse(ofYear.get(0));
        Driver.act(() -> window.session().findings().choose(best.id()));
        window.settle();
    }

    private static void chooseCopy(OpenWindow window) {
        FindingLine copy = window.lines().stream()
                .filter(l -> l.row().discrepancy().chief().rule().equals("DUP-TEXT"))
                .findFirst()
                .orElseThrow();
        Driver.act(() -> window.session().findings().choose(copy.id()));
        window.settle();
    }

    private static void takeAll(OpenWindow window, List<View> views) {
        JRootPane root = window.frame().getRootPane();
        Driver.act(() -> {
            window.frame().setExtendedState(JFrame.NORMAL);
            root.setPreferredSize(SIZE);
            window.frame().pack();
        });
        Driver.await("the window is as small as a laptop", () -> root.getSize().equals(SIZE));
        int scale = Picture.scale(window.frame());
        for (Language language : Language.values()) {
            for (Style.Theme theme : themes(language, scale)) {
                window.wear(language, theme);
                window.settle();
                for (View view : views) {
                    view.way().accept(window);
                    window.settle();
                    Driver.act(() -> take(view.name(), manual().orElse(root), language, theme));
                    Driver.act(() -> manual().ifPresent(open ->
                            SwingUtilities.getWindowAncestor(open).dispose()));
                    Driver.act(MenuSelectionManager.defaultManager()::clearSelectedPath);
                }
            }
        }
    }

    /** The manual is a window of its own. */
    private static Optional<JRootPane> manual() {
        return Arrays.stream(Frame.getFrames())
                .filter(f -> "manual".equals(f.getName()) && f.isShowing())
                .map(f -> ((JFrame) f).getRootPane())
                .findFirst();
    }

    /** At two dots to the point one theme of a language is enough: letters are as wide in both, and pictures are four times as large. */
    private static List<Style.Theme> themes(Language language, int scale) {
        return scale == 1
                ? List.of(Style.Theme.LIGHT, Style.Theme.DARK)
                : List.of(language == Language.ZH ? Style.Theme.LIGHT : Style.Theme.DARK);
    }

    private static void take(String name, JRootPane root, Language language, Style.Theme theme) {
        int scale = Picture.scale(root);
        String looks = "-" + language.code() + "-" + theme.key() + (scale == 1 ? "" : "-" + scale + "00");
        try {
            Picture.of(root).write(PICTURES.resolve(name + looks + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
