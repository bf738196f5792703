package org.gouji.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.JFrame;
import org.gouji.ui.desk.Kept;

/** Where the window stands, over restarts. Where the screen it stood on is gone, it comes to the first one. Event thread only. */
final class WindowPlace {
    private static final Dimension SMALLEST = new Dimension(1024, 640);
    private static final Dimension USUAL = new Dimension(1680, 1010);
    private static final String NAME = "window";
    private static final String LARGEST = " max";
    /** So much of the title must be in sight to move the window by. */
    private static final int GRIP = 120;

    private final JFrame frame;
    private final Kept kept;

    private WindowPlace(JFrame frame, Kept kept) {
        this.frame = frame;
        this.kept = kept;
    }

    /** Puts a window, not yet shown, where it stood last, and remembers where it is moved to. */
    static void keep(JFrame frame, Kept kept) {
        WindowPlace place = new WindowPlace(frame, kept);
        place.put();
        frame.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentMoved(ComponentEvent event) {
                place.remember();
            }

            @Override
            public void componentResized(ComponentEvent event) {
                place.remember();
            }
        });
        frame.addWindowStateListener(e -> place.remember());
    }

    private void put() {
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        // where letters are twice as large, so is the window
        Dimension smallest = UIScale.scale(SMALLEST);
        Dimension usual = UIScale.scale(USUAL);
        frame.setMinimumSize(
                new Dimension(Math.min(smallest.width, screen.width), Math.min(smallest.height, screen.height)));
        String before = kept.get(NAME).orElse("");
        Optional<Rectangle> bounds = bounds(before).filter(b -> seen(b, screens()));
        if (bounds.isPresent()) {
            frame.setBounds(bounds.get());
        } else {
            frame.setSize(Math.min(usual.width, screen.width), Math.min(usual.height, screen.height));
            frame.setLocationRelativeTo(null);
        }
        if (before.endsWith(LARGEST) || bounds.isEmpty() && screen.width <= usual.width) {
            frame.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
    }

    /** Of a window at its largest the size before is remembered too: it comes back to it. */
    private void remember() {
        boolean largest = (frame.getExtendedState() & Frame.MAXIMIZED_BOTH) == Frame.MAXIMIZED_BOTH;
        Rectangle now = frame.getBounds();
        Rectangle usual = largest ? bounds(kept.get(NAME).orElse("")).orElse(now) : now;
        if (frame.isShowing()) {
            kept.put(NAME, usual.x + " " + usual.y + " " + usual.width + " " + usual.height + (largest ? LARGEST : ""));
        }
    }

    /** The bounds in a kept text; empty where it says none. */
    static Optional<Rectangle> bounds(String text) {
        String[] parts = text.split(" ");
        if (parts.length < 4 || !Arrays.stream(parts).limit(4).allMatch(p -> p.matches("-?[0-9]{1,6}"))) {
            return Optional.empty();
        }
        int[] numbers =
                Arrays.stream(parts).limit(4).mapToInt(Integer::parseInt).toArray();
        return Optional.of(new Rectangle(numbers[0], numbers[1], numbers[2], numbers[3]));
    }

    /** Whether enough of the title of a window is on one of the screens. */
    static boolean seen(Rectangle window, List<Rectangle> screens) {
        Rectangle title = new Rectangle(window.x, window.y, window.width, GRIP / 4);
        return screens.stream()
                .map(title::intersection)
                .anyMatch(part -> part.width >= GRIP && part.height >= GRIP / 8);
    }

    private static List<Rectangle> screens() {
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices())
                .map(GraphicsDevice::getDefaultConfiguration)
                .map(GraphicsConfiguration::getBounds)
                .toList();
    }
}
