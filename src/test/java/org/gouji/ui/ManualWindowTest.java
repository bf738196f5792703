package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Frame;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTextField;
import org.gouji.text.Language;
import org.gouji.ui.window.Driver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class ManualWindowTest {
    @TempDir
    Path folder;

    @Test
    void opensAtTheChapterOfThePageAndFindsWords() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(Path.of("resources/samples")), Language.ZH)) {
            Driver driver = window.driver();
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_3);
            driver.press(KeyEvent.VK_F1);
            Driver.await("the manual is open", () -> manual().isPresent());
            JList<?> chapters = part("manual.chapters", JList.class);
            Driver.await(
                    "it shows the chapter on charts",
                    () -> String.valueOf(chapters.getSelectedValue()).contains("图表"));
            JTextField words = part("manual.search", JTextField.class);
            Driver.act(() -> words.setText("名录"));
            JLabel count = part("manual.count", JLabel.class);
            Driver.await("it says how many were found", () -> count.getText().matches("第 \\d+ 个，共 \\d+ 个"));
            Driver.act(() -> window.frame().dispose());
            Driver.await("it closes with the window", () -> manual().isEmpty());
        }
        assertThat(manual()).isEmpty();
    }

    private static Optional<JFrame> manual() {
        return Stream.of(Frame.getFrames())
                .filter(f -> "manual".equals(f.getName()) && f.isShowing())
                .map(JFrame.class::cast)
                .findFirst();
    }

    private static <C extends JComponent> C part(String name, Class<C> type) {
        return Driver.look(() -> Stream.of(manual().orElseThrow().getContentPane())
                .flatMap(ManualWindowTest::all)
                .filter(c -> name.equals(c.getName()))
                .map(type::cast)
                .findFirst()
                .orElseThrow());
    }

    private static Stream<java.awt.Component> all(java.awt.Component part) {
        Stream<java.awt.Component> here = Stream.of(part);
        return part instanceof java.awt.Container in
                ? Stream.concat(here, Stream.of(in.getComponents()).flatMap(ManualWindowTest::all))
                : here;
    }
}
