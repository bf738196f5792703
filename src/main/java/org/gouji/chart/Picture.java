package org.gouji.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gouji.text.Texts;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.entity.ChartEntity;

/** A chart in a look, painted wherever one likes: a window, a picture, a drawing. One thread at a time. */
public final class Picture {
    /** Lines and letters in a lying bar, in heights of a letter. */
    private static final double LANE = 1.9;

    private static final double THINNEST_LANE = 5;
    private static final double DIAMOND = 5.5;

    /** Left of a mark, between it and the name of its bar. */
    static final double ROOM_FOR_DIAMOND = 3 * DIAMOND;

    private final Chart chart;
    private final ChartLook look;
    private final Emphasis emphasis;
    private final Drawing drawing;

    /** A picture of {@code chart}. */
    public Picture(Chart chart, ChartLook look, Texts texts, Emphasis emphasis) {
        this.chart = chart;
        this.look = look;
        this.emphasis = emphasis;
        this.drawing = Drawing.of(chart, look, texts, emphasis);
        if (chart.lanes().stream().anyMatch(lane -> lane.stream().anyMatch(emphasis.chosen()::contains))) {
            Framing.note(drawing.chart(), texts.get("chart.chosen"), look);
        }
    }

    /** The height it looks best in where at most {@code available} is there: few bars do not get fat. */
    public double height(double available) {
        double line = look.font().getSize2D() * 1.45;
        double words = (chart.heading().notes().size() + 5.5) * line;
        double lanes = chart.lanes().size();
        double wanted = available;
        if (chart instanceof Bars || chart instanceof Shares) {
            wanted = words + lanes * line * LANE;
        } else if (chart instanceof Pairs) {
            wanted = words + lanes * line * LANE * 1.6;
        } else if (chart instanceof Spread) {
            wanted = words + (lanes + 1) * line * THINNEST_LANE;
        }
        return Math.min(available, wanted);
    }

    /** Paints it into {@code area}; returns where each mark came to stand. */
    public Map<Mark, Shape> paint(Graphics2D graphics, Rectangle2D area) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            ChartRenderingInfo info = new ChartRenderingInfo();
            drawing.chart().draw(g, area, info);
            Map<Mark, Shape> places = new LinkedHashMap<>();
            for (Object entity : info.getEntityCollection().getEntities()) {
                ChartEntity drawn = (ChartEntity) entity;
                drawing.marks().apply(drawn).ifPresent(mark -> places.put(mark, drawn.getArea()));
            }
            for (Mark mark : emphasis.chosen()) {
                if (places.containsKey(mark)) {
                    choose(g, places.get(mark));
                }
            }
            emphasis.focus().filter(places::containsKey).ifPresent(mark -> ring(g, places.get(mark)));
            return places;
        } finally {
            g.dispose();
        }
    }

    /** Told by an outline and a shape, never by colour alone. */
    private void choose(Graphics2D g, Shape place) {
        outline(g, place, new BasicStroke(4), look.paper());
        outline(g, place, new BasicStroke(2), look.ink());
        Rectangle2D bounds = place.getBounds2D();
        Shape diamond = AffineTransform.getTranslateInstance(bounds.getMinX() - 1.6 * DIAMOND, bounds.getCenterY())
                .createTransformedShape(Framing.diamond(DIAMOND));
        g.setPaint(look.ink());
        g.fill(diamond);
        g.setStroke(new BasicStroke(1.4f));
        g.setPaint(look.paper());
        g.draw(diamond);
    }

    private void ring(Graphics2D g, Shape place) {
        Rectangle2D bounds = place.getBounds2D();
        double away = 3;
        Shape ring = new Rectangle2D.Double(
                bounds.getX() - away,
                bounds.getY() - away,
                bounds.getWidth() + 2 * away,
                bounds.getHeight() + 2 * away);
        outline(g, ring, new BasicStroke(2), look.focus());
    }

    private static void outline(Graphics2D g, Shape shape, Stroke stroke, java.awt.Color color) {
        g.setStroke(stroke);
        g.setPaint(color);
        g.draw(shape);
    }
}
