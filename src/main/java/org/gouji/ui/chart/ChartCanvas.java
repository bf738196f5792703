package org.gouji.ui.chart;

import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.ToolTipManager;
import org.gouji.chart.Chart;
import org.gouji.chart.ChartLook;
import org.gouji.chart.Emphasis;
import org.gouji.chart.Mark;
import org.gouji.chart.Picture;
import org.gouji.text.Texts;

/**
 * A chart on the screen, painted in the screen's own dots. Arrow keys go from mark to mark, Enter or a click chooses one; what a
 * mark says stands in its tip and is told to {@code reading}.
 */
public final class ChartCanvas extends JComponent implements Accessible {
    /** How far from a small mark a click still means it. */
    private static final double NEAR = 7;

    private final transient Texts texts;
    private final transient Consumer<Mark> choose;
    private final transient Consumer<String> reading;
    private transient Optional<Chart> chart = Optional.empty();
    private transient Emphasis emphasis = Emphasis.NONE;
    private transient ChartLook look;
    private transient Map<Mark, Shape> places = Map.of();
    private transient Optional<Mark> focus = Optional.empty();

    ChartCanvas(Texts texts, Consumer<Mark> choose, Consumer<String> reading) {
        this.texts = texts;
        this.choose = choose;
        this.reading = reading;
        this.look = ChartColors.worn();
        setName("chart");
        setFocusable(true);
        ToolTipManager.sharedInstance().registerComponent(this);
        key(KeyEvent.VK_LEFT, MarkWalk.Way.LEFT);
        key(KeyEvent.VK_RIGHT, MarkWalk.Way.RIGHT);
        key(KeyEvent.VK_UP, MarkWalk.Way.UP);
        key(KeyEvent.VK_DOWN, MarkWalk.Way.DOWN);
        key(KeyEvent.VK_HOME, MarkWalk.Way.FIRST);
        key(KeyEvent.VK_END, MarkWalk.Way.LAST);
        key(KeyEvent.VK_ENTER, () -> focus.ifPresent(choose));
        key(KeyEvent.VK_SPACE, () -> focus.ifPresent(choose));
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                repaint();
            }
        });
        Mouse mouse = new Mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
    }

    /** Shows another chart, or the same with other marks standing out. */
    void show(Chart next, Emphasis marks) {
        chart = Optional.of(next);
        emphasis = marks;
        focus = focus.filter(f -> next.lanes().stream().anyMatch(lane -> lane.contains(f)));
        getAccessibleContext().setAccessibleName(next.heading().title());
        tell();
        repaint();
    }

    /** What is drawn at which place, as last painted. */
    public Map<Mark, Shape> places() {
        return places;
    }

    /** The mark that has the keys. */
    public Optional<Mark> focused() {
        return focus;
    }

    /** Puts the keys on a mark. */
    void focus(Optional<Mark> mark) {
        focus = mark;
        tell();
        repaint();
    }

    /** The size the chart is drawn at now. */
    Dimension drawn() {
        return new Dimension(Math.max(1, getWidth()), (int) Math.max(
                1, Math.ceil(picture(false).map(p -> p.height(getHeight())).orElse((double) getHeight()))));
    }

    private Optional<Picture> picture(boolean ring) {
        return chart.map(c -> new Picture(c, look, texts, emphasis.at(focus.filter(f -> ring))));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(look.paper());
        g.fillRect(0, 0, getWidth(), getHeight());
        picture(isFocusOwner())
                .ifPresent(picture -> places =
                        picture.paint(g, new Rectangle2D.Double(0, 0, getWidth(), picture.height(getHeight()))));
        g.dispose();
    }

    private Optional<Mark> at(Point point) {
        Optional<Mark> best = Optional.empty();
        double nearest = NEAR;
        for (Map.Entry<Mark, Shape> place : places.entrySet()) {
            if (place.getValue().contains(point)) {
                return Optional.of(place.getKey());
            }
            Rectangle2D bounds = place.getValue().getBounds2D();
            double away = Math.max(
                    Math.max(bounds.getMinX() - point.x, point.x - bounds.getMaxX()),
                    Math.max(bounds.getMinY() - point.y, point.y - bounds.getMaxY()));
            if (away < nearest) {
                nearest = away;
                best = Optional.of(place.getKey());
            }
        }
        return best;
    }

    private String tip(Mark mark) {
        return chart.map(c -> c.tip(mark, texts)).orElse("");
    }

    /** Says what the mark with the keys says. */
    void tell() {
        String words = focus.map(this::tip).orElse("");
        getAccessibleContext().setAccessibleDescription(words);
        reading.accept(words);
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        return at(event.getPoint()).map(this::tip).filter(t -> !t.isEmpty()).orElse(null);
    }

    @Override
    public Point getToolTipLocation(MouseEvent event) {
        return at(event.getPoint())
                .map(mark -> places.get(mark).getBounds())
                .map(Rectangle::getLocation)
                .map(corner -> new Point(event.getX() + 12, corner.y + 22))
                .orElse(null);
    }

    private void key(int key, MarkWalk.Way way) {
        key(key, () -> {
            List<List<Mark>> lanes = chart.map(Chart::lanes).orElse(List.of());
            focus(MarkWalk.next(lanes, focus, way));
        });
    }

    private void key(int key, Runnable verb) {
        String name = "mark." + key;
        getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key, 0), name);
        getActionMap().put(name, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                verb.run();
            }
        });
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.CANVAS;
                }
            };
        }
        return accessibleContext;
    }

    private final class Mouse extends MouseAdapter {
        @Override
        public void mousePressed(MouseEvent event) {
            requestFocusInWindow();
            if (event.getButton() == MouseEvent.BUTTON1) {
                at(event.getPoint()).ifPresent(mark -> {
                    focus(Optional.of(mark));
                    choose.accept(mark);
                });
            }
        }

        @Override
        public void mouseMoved(MouseEvent event) {
            boolean over = at(event.getPoint()).isPresent();
            setCursor(Cursor.getPredefinedCursor(over ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
        }
    }
}
