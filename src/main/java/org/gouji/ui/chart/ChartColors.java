package org.gouji.ui.chart;

import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import javax.swing.UIManager;
import org.gouji.chart.ChartLook;
import org.gouji.chart.Tone;
import org.gouji.data.Resources;
import org.gouji.ui.look.Look;

/** The look of charts: of the theme worn in the window, of the light one on paper. Event thread only. */
final class ChartColors {
    private static final float PAPER_LETTERS = 13;

    private ChartColors() {}

    /** As the window is. */
    static ChartLook worn() {
        return look(UIManager.getFont("Label.font"), Look::color);
    }

    /** As on paper, whatever theme is worn: pictures go into documents. */
    static ChartLook print() {
        Properties light = new Properties();
        try {
            light.load(new StringReader(Resources.text("theme/FlatLightLaf.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return look(
                UIManager.getFont("Label.font").deriveFont(Font.PLAIN, PAPER_LETTERS),
                key -> Color.decode(light.getProperty(key)));
    }

    private static ChartLook look(Font font, Function<String, Color> color) {
        Map<Tone, Color> tones = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            String key = switch (tone) {
                case ERROR, WARNING, HINT -> "Finding." + tone.key() + ".color";
                default -> "Chart." + tone.key();
            };
            tones.put(tone, color.apply(key));
        }
        return new ChartLook(
                font.deriveFont(Font.PLAIN),
                color.apply("Sheet.ink"),
                color.apply("Pane.faint"),
                color.apply("Chart.grid"),
                color.apply("Pane.background"),
                color.apply("Finding.mark"),
                color.apply("Chart.focus"),
                tones);
    }
}
