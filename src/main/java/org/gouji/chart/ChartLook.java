package org.gouji.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.Map;

/**
 * How a chart looks; colours and fonts come from whoever shows it.
 *
 * @param font for all labels; must have Chinese glyphs
 * @param ink labels
 * @param faint notes and axes
 * @param line axis and grid
 * @param paper background
 * @param inside what is written into a coloured piece
 * @param focus the ring around the mark that has the keys
 * @param tones the colours of the tones
 */
public record ChartLook(
        Font font, Color ink, Color faint, Color line, Color paper, Color inside, Color focus, Map<Tone, Color> tones) {
    /** Strength, from 0 to 1, of what the filter leaves out. */
    private static final float FADED = 0.3f;

    public ChartLook {
        tones = Map.copyOf(tones);
    }

    /** The colour of a tone. */
    Color of(Tone tone) {
        return tones.getOrDefault(tone, ink);
    }

    /** A colour of something the filter leaves out. */
    Color faded(Color colour) {
        float rest = 1 - FADED;
        return new Color(
                Math.round(colour.getRed() * FADED + paper.getRed() * rest),
                Math.round(colour.getGreen() * FADED + paper.getGreen() * rest),
                Math.round(colour.getBlue() * FADED + paper.getBlue() * rest));
    }

    Font bold() {
        return font.deriveFont(Font.BOLD);
    }

    Font title() {
        return font.deriveFont(Font.BOLD, font.getSize2D() * 1.2f);
    }
}
