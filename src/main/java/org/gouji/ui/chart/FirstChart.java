package org.gouji.ui.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.gouji.chart.Bars;
import org.gouji.chart.Emphasis;
import org.gouji.chart.Heading;
import org.gouji.chart.Label;
import org.gouji.chart.Picture;
import org.gouji.chart.Series;
import org.gouji.chart.Tone;
import org.gouji.text.Texts;

/** A chart of nothing, drawn where nobody sees it: what the first chart waits for is there when it is asked for. */
public final class FirstChart {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 300;

    private FirstChart() {}

    /** Draws it; any thread. */
    public static void draw(Texts texts) {
        Heading heading = new Heading("国", "国", List.of("国"));
        Bars bars = new Bars(
                heading,
                "国",
                List.of(new Series("a", "国", Tone.values()[0])),
                List.of(new Bars.Bar(Label.of("a", "国"), List.of(3L)), new Bars.Bar(Label.of("b", "国"), List.of(1L))),
                2,
                "");
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        new Picture(bars, ChartColors.worn(), texts, Emphasis.NONE)
                .paint(g, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        g.dispose();
    }
}
