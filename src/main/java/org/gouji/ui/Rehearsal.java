package org.gouji.ui;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.swing.UIManager;
import org.gouji.form.FormCatalogue;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.chart.FirstChart;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Dialogs;
import org.gouji.ui.desk.Kept;
import org.gouji.ui.desk.Outside;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.report.FirstSheet;

/**
 * What the first opening and the first chart would make the person wait for is done once before, unseen and beside the event
 * thread: classes are loaded, presenters of nothing made, the letters of the form shaped, a chart of nothing drawn. Nothing is shown, and nothing but time depends on
 * it.
 */
final class Rehearsal {
    private static final Logger LOG = System.getLogger("org.gouji.ui");
    private static final String OURS = "org/gouji/ui/";
    private static final String CLASS = ".class";

    private Rehearsal() {}

    /** Goes through it; off the event thread. */
    static void run(FormCatalogue forms, Texts texts) {
        List<Runnable> steps = List.of(
                Rehearsal::load,
                Rehearsal::delegates,
                () -> present(forms, texts),
                () -> FirstSheet.layOut(forms, UIManager.getFont("Label.font")),
                () -> FirstChart.draw(texts));
        for (Runnable step : steps) {
            try {
                step.run();
            } catch (RuntimeException | LinkageError e) {
                // whoever asks for it later learns of it in the usual way
                LOG.log(Level.DEBUG, "rehearsal", e);
            }
        }
    }

    private static void load() {
        ClassLoader loader = Rehearsal.class.getClassLoader();
        for (String name : names()) {
            try {
                Class.forName(name, true, loader);
            } catch (ClassNotFoundException e) {
                LOG.log(Level.DEBUG, "rehearsal", e);
            }
        }
    }

    /** The classes of the window, from the folder or the archive of the class path that has them. */
    static List<String> names() {
        return Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> names(Path.of(entry)))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> names(Path place) {
        try {
            if (Files.isRegularFile(place.resolve(OURS + "Rehearsal" + CLASS))) {
                try (Stream<Path> files = Files.walk(place.resolve(OURS))) {
                    return named(
                            files.map(file -> place.relativize(file).toString().replace('\\', '/')));
                }
            }
            if (Files.isRegularFile(place)) {
                try (JarFile jar = new JarFile(place.toFile())) {
                    return named(jar.stream().map(entry -> entry.getName()));
                }
            }
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> named(Stream<String> files) {
        return files.filter(
                        file -> file.startsWith(OURS) && file.endsWith(CLASS) && !file.endsWith("package-info.class"))
                .map(file -> file.substring(0, file.length() - CLASS.length()).replace('/', '.'))
                .sorted()
                .toList();
    }

    /** The classes that draw Swing's components in the look that is worn. */
    private static void delegates() {
        UIManager.getLookAndFeelDefaults().keySet().stream()
                .filter(key -> key instanceof String name && name.endsWith("UI"))
                .toList()
                .forEach(key -> UIManager.getDefaults().getUIClass((String) key));
    }

    /** Presenters know no window: those of a workspace that asks nothing and is told nothing can be made on any thread. */
    static void present(FormCatalogue forms, Texts texts) {
        Tasks idle = new Tasks(work -> {}, screen -> {}, System::nanoTime);
        Session.over(
                Unused.of(Desk.class),
                idle,
                new Wording(texts, forms),
                forms,
                Unused.of(Dialogs.class),
                Kept.inMemory(),
                Unused.of(Outside.class),
                trouble -> {});
    }
}
