package org.gouji.ui.window;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.MenuElement;
import org.junit.jupiter.api.Assumptions;

/** Hands and eyes of a window test: finds components by name, looks at them on the event thread, clicks like a person. */
public final class Driver {
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final long BETWEEN_LOOKS_NANOS = 20_000_000L;

    private final JFrame frame;
    private final Robot robot;

    /** Drives a window that is shown. */
    public Driver(JFrame frame) throws AWTException {
        this.frame = frame;
        this.robot = new Robot();
        robot.setAutoDelay(10);
    }

    /** Looks at something on the event thread. */
    public static <T> T look(Callable<T> at) {
        FutureTask<T> task = new FutureTask<>(at);
        try {
            EventQueue.invokeAndWait(task);
            return task.get();
        } catch (InterruptedException | InvocationTargetException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** Does something on the event thread. */
    public static void act(Runnable what) {
        look(() -> {
            what.run();
            return null;
        });
    }

    /** Looks again and again until it is so. */
    public static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!look(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for: " + what);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    /** The component of this name. */
    public <C extends Component> C find(String name, Class<C> type) {
        return look(() -> all(frame).stream()
                .filter(c -> name.equals(c.getName()))
                .findFirst()
                .map(type::cast)
                .orElseThrow(() -> new AssertionError("no component named " + name)));
    }

    /** Whether a component of this name is on the screen. */
    public boolean shows(String name) {
        return look(() -> all(frame).stream().anyMatch(c -> name.equals(c.getName()) && c.isShowing()));
    }

    /** Clicks into the middle of a component. */
    public void click(Component component) {
        click(component, look(() -> new Rectangle(component.getSize())));
    }

    /** Clicks into the middle of a part of a component. */
    public void click(Component component, Rectangle part) {
        await(component.getName() + " is on the screen", component::isShowing);
        Point corner = look(component::getLocationOnScreen);
        robot.mouseMove(corner.x + part.x + part.width / 2, corner.y + part.y + part.height / 2);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.waitForIdle();
    }

    /**
     * Passes a test over on the screen in memory, which knows neither the Alt key nor keys in popup menus and does not always hand
     * the keyboard on between windows and by Tab; a real screen does.
     */
    public static void needsRealKeys() {
        Assumptions.assumeFalse(
                Toolkit.getDefaultToolkit().getClass().getName().contains("cacio"),
                "the screen in memory has no Alt key, no keys in popup menus, and loses the keyboard between windows");
    }

    /** Presses keys together. */
    public void press(int... keys) {
        for (int key : keys) {
            robot.keyPress(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
        }
        robot.waitForIdle();
    }

    /** Chooses a menu item. */
    public void menu(String name) {
        act(() -> item(frame.getJMenuBar(), name).doClick(0));
    }

    private static javax.swing.JMenuItem item(MenuElement in, String name) {
        for (MenuElement element : in.getSubElements()) {
            if (element instanceof javax.swing.JMenuItem item
                    && !(element instanceof JMenu)
                    && name.equals(item.getName())) {
                return item;
            }
            javax.swing.JMenuItem deeper = item(element, name);
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }

    /** A container and everything in it. */
    public static List<Component> all(Container root) {
        List<Component> all = new ArrayList<>();
        all.add(root);
        for (Component child : root.getComponents()) {
            if (child instanceof Container inner) {
                all.addAll(all(inner));
            } else {
                all.add(child);
            }
        }
        return all;
    }
}
