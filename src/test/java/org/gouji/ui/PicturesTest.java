package org.gouji.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.JFrame;
import org.gouji.text.Language;
import org.gouji.ui.look.Style;
import org.gouji.ui.page.Page;
import org.gouji.ui.window.Driver;
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
    private static final List<AppAction> OVER = List.of(AppAction.SHORTCUTS, AppAction.CHANGE_KEYS, AppAction.PALETTE);
    private static final List<AppAction> WITHIN =
            List.of(AppAction.DISMISS, AppAction.SHOW_READING, AppAction.SHOW_FAILURES);

    /** Too much alike at any size to be kept twice. */
    private static final List<String> SMALL_ONLY = List.of("palette", "change-keys", "empty", "findings-show-failures");

    @TempDir
    Path folder;

    @Test
    void ofEveryPage() throws Exception {
        // a place that is the same on every machine: it is to be read in the pictures
        Path reports = Files.createDirectories(Path.of("target", "报告"));
        Path broken = Files.write(reports.resolve("照片.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8, 1, 2, 3});
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES, broken), Language.ZH)) {
            for (Page page : Page.values()) {
                if (Driver.look(() -> window.offers(AppAction.of(page)))) {
                    take(window, page.key(), AppAction.of(page));
                }
            }
            for (AppAction action : WITHIN) {
                take(window, "findings-" + word(action), action);
            }
            for (AppAction action : OVER) {
                take(window, word(action), action);
            }
        }
    }

    @Test
    void ofWhereOneBegins() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        try (OpenWindow window = OpenWindow.atHome(home, Language.ZH)) {
            take(window, "home", AppAction.USUAL_SIZE);
        }
        try (OpenWindow window = OpenWindow.on(folder, List.of(), Language.ZH)) {
            take(window, "empty", AppAction.USUAL_SIZE);
        }
    }

    /** Takes a view in all its looks; {@code leadsTo} is done again after each change, which builds the views anew. */
    private static void take(OpenWindow window, String name, AppAction leadsTo) throws IOException {
        if (Driver.look(() -> Picture.scale(window.frame())) > 1 && SMALL_ONLY.contains(name)) {
            return;
        }
        for (Language language : Language.values()) {
            for (Style.Theme theme : List.of(Style.Theme.LIGHT, Style.Theme.DARK)) {
                window.wear(language, theme);
                Driver.act(() -> {
                    window.frame().setExtendedState(JFrame.NORMAL);
                    window.frame().getRootPane().setPreferredSize(new java.awt.Dimension(1366, 768));
                    window.frame().pack();
                });
                window.settle();
                window.driver().menu(leadsTo.textKey());
                window.settle();
                int scale = Picture.scale(window.frame());
                String file =
                        String.join("-", name, language.code(), theme.key()) + (scale == 1 ? "" : "-" + scale + "00");
                Driver.look(() -> Picture.of(window.frame().getRootPane())).write(PICTURES.resolve(file + ".png"));
            }
        }
    }

    private static String word(AppAction action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
