package org.gouji.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every theme has every colour, and its words can be read (WCAG 2.1, 1.4.3 and 1.4.6). */
class ThemeTest {
    private static final List<String> WORDS = List.of(
            "Pane.faint",
            "Finding.error.color",
            "Finding.warning.color",
            "Finding.hint.color",
            "Finding.confirmed.color",
            "Finding.dismissed.color",
            "Finding.open.color",
            "Verdict.return.color",
            "Verdict.revise.color",
            "Verdict.pass.color",
            "Sheet.ink",
            "Sheet.corrected",
            "Sheet.suspectLine",
            "Compare.leftLine",
            "Compare.rightLine");

    /** What numbers are written into. */
    private static final List<String> PIECES = List.of(
            "Chart.own",
            "Chart.peers",
            "Chart.open",
            "Chart.confirmed",
            "Chart.dismissed",
            "Chart.share1",
            "Chart.share2",
            "Chart.share3",
            "Chart.share4",
            "Chart.share5",
            "Chart.share6");

    @ParameterizedTest
    @CsvSource({"FlatLightLaf, 4.5", "FlatDarkLaf, 4.5", "ContrastLaf, 7"})
    void itsWordsStandOutFromTheirGround(String theme, double least) throws IOException {
        Properties colours = colours(theme);
        for (String word : WORDS) {
            assertThat(contrast(colours, word, "Pane.background")).as(word).isGreaterThanOrEqualTo(least);
        }
        for (String ground : List.of(
                "Sheet.chief",
                "Sheet.addend",
                "Sheet.suspect",
                "Sheet.blank",
                "Prose.mark",
                "Heat.full",
                "Compare.left",
                "Compare.right",
                "Compare.formal",
                "Compare.passage",
                "Compare.current")) {
            assertThat(contrast(colours, "Sheet.ink", ground)).as(ground).isGreaterThanOrEqualTo(least);
        }
        for (String piece : PIECES) {
            assertThat(contrast(colours, "Finding.mark", piece)).as(piece).isGreaterThanOrEqualTo(least);
        }
        assertThat(contrast(colours, "Badge.foreground", "Badge.background")).isGreaterThanOrEqualTo(least);
        assertThat(contrast(colours, "Chip.foreground", "Chip.background")).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"FlatDarkLaf", "ContrastLaf"})
    void hasEveryColourOfTheLightOne(String theme) throws IOException {
        Set<String> names = new TreeSet<>(colours("FlatLightLaf").stringPropertyNames());
        assertThat(colours(theme).stringPropertyNames())
                .containsAll(names.stream()
                        .filter(n -> n.matches("(Pane|Finding|Verdict|Sheet|Prose|Heat|Compare|Badge|Chip|Chart)\\..*"))
                        .toList());
    }

    private static Properties colours(String theme) throws IOException {
        Properties colours = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("resources/theme", theme + ".properties"))) {
            colours.load(reader);
        }
        return colours;
    }

    private static double contrast(Properties colours, String word, String ground) {
        double one = luminance(Color.decode(colours.getProperty(word)));
        double other = luminance(Color.decode(colours.getProperty(ground)));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
