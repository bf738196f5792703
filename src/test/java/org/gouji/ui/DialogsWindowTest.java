package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.formdev.flatlaf.FlatSystemProperties;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JDialog;
import javax.swing.JFrame;
import org.assertj.core.api.SoftAssertions;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Dialogs;
import org.gouji.ui.desk.StatesDialogs;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.Style;
import org.gouji.ui.window.Driver;
import org.gouji.ui.window.Modal;
import org.gouji.ui.window.Readable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every window that stops a person and asks, in both languages and all colours: readable, whole on the smallest screen, and left by Escape. */
@Tag("window")
class DialogsWindowTest {
    private static final Dimension LAPTOP = new Dimension(1366, 740);

    private JFrame frame;

    static Stream<Arguments> looks() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Arrays.stream(Style.Theme.values()).map(theme -> Arguments.of(language, theme)));
    }

    @AfterEach
    void close() {
        if (frame != null) {
            Driver.act(frame::dispose);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void canBeReadAndWorkedWithByKeysAlone(Language language, Style.Theme theme) {
        Texts texts = Texts.load(language);
        Dialogs dialogs = open(texts, theme);
        SoftAssertions all = new SoftAssertions();
        Questions.own(texts)
                .forEach((name, question) -> Modal.during(() -> question.apply(dialogs), dialog -> {
                    judge(dialog, name, language, theme, all);
                    all.assertThat(dialog.getRootPane().getDefaultButton())
                            .as("what Enter does on " + name)
                            .isNotNull();
                }));
        all.assertAll();
    }

    /** Swing's own chooser, for systems whose own cannot be called. */
    @ParameterizedTest
    @MethodSource("looks")
    void choosesFilesReadably(Language language, Style.Theme theme) {
        Texts texts = Texts.load(language);
        Dialogs dialogs = open(texts, theme);
        SoftAssertions all = new SoftAssertions();
        String before = System.setProperty(FlatSystemProperties.USE_SYSTEM_FILE_CHOOSER, "false");
        try {
            Questions.files()
                    .forEach((name, question) -> Modal.during(
                            () -> question.apply(dialogs), dialog -> judge(dialog, name, language, theme, all)));
        } finally {
            if (before == null) {
                System.clearProperty(FlatSystemProperties.USE_SYSTEM_FILE_CHOOSER);
            }
        }
        all.assertAll();
    }

    @Test
    void nothingIsDecidedWhereTheWindowIsClosed() {
        Dialogs dialogs = open(Texts.load(Language.ZH), Style.Theme.LIGHT);
        Questions.own(Texts.load(Language.ZH)).forEach((name, question) -> {
            Object answer = Modal.during(() -> question.apply(dialogs), dialog -> {});
            boolean tells = name.equals("tell") || name.equals("warn");
            assertThat(answer).as(name).isIn(Optional.empty(), tells);
        });
    }

    @Test
    void everyQuestionIsLookedAt() {
        Texts texts = Texts.load(Language.ZH);
        List<String> known = new ArrayList<>(Questions.own(texts).keySet());
        known.addAll(Questions.files().keySet());
        assertThat(known)
                .as("questions of Dialogs that Questions knows")
                .containsExactlyInAnyOrderElementsOf(Stream.of(Dialogs.class, StatesDialogs.class)
                        .flatMap(questions -> Arrays.stream(questions.getMethods()))
                        .map(Method::getName)
                        .filter(name -> !name.equals("states"))
                        .toList());
    }

    private static void judge(JDialog dialog, String name, Language language, Style.Theme theme, SoftAssertions all) {
        String where = name + " in " + language + " " + theme;
        Readable.cut(dialog.getRootPane()).forEach(c -> all.fail("cut on " + where + ": " + c));
        Readable.nameless(dialog.getRootPane()).forEach(c -> all.fail("nameless on " + where + ": " + c));
        Readable.faint(dialog.getRootPane()).forEach(c -> all.fail("faint on " + where + ": " + c));
        Readable.clashes(dialog.getRootPane()).forEach(c -> all.fail("clash on " + where + ": " + c));
        all.assertThat(dialog.getTitle()).as("title of " + where).isNotBlank();
        all.assertThat(dialog.getWidth()).as("width of " + where).isLessThanOrEqualTo(LAPTOP.width);
        all.assertThat(dialog.getHeight()).as("height of " + where).isLessThanOrEqualTo(LAPTOP.height);
    }

    private Dialogs open(Texts texts, Style.Theme theme) {
        assumeFalse(GraphicsEnvironment.isHeadless(), "no screen: neither a real one nor one in memory for this JDK");
        frame = Driver.look(() -> {
            Look.wear(new Style(theme, 0));
            Look.speak(texts);
            JFrame window = new JFrame();
            window.setSize(LAPTOP);
            window.setVisible(true);
            return window;
        });
        return Driver.look(() -> new SwingDialogs(() -> frame, () -> texts));
    }
}
