package org.gouji.start;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Frame;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javax.swing.JTable;
import org.gouji.App;

/**
 * Gouji as its launcher starts it, watched from a thread beside it: usable is the window when the list stands in it with a
 * point chosen and its words there. Nothing is loaded for the watching before Gouji itself shows a window.
 */
public final class WatchedStart {
    private static final long BETWEEN_LOOKS = 15_000_000;
    private static final int PROBLEM = 4;

    private WatchedStart() {}

    public static void main(String[] args) {
        Thread watcher = new Thread(WatchedStart::watch, "watcher");
        watcher.setDaemon(true);
        watcher.start();
        // the launcher calls "-jar gouji.jar ARGUMENTS" behind what makes this class the main one
        App.main(java.util.Arrays.copyOfRange(args, 2, args.length));
    }

    private static void watch() {
        try {
            while (!hasEventThread()) {
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
            AtomicBoolean usable = new AtomicBoolean();
            while (!usable.get()) {
                LockSupport.parkNanos(BETWEEN_LOOKS);
                EventQueue.invokeAndWait(() -> usable.set(usable()));
            }
            Mark.painted();
            Mark.here();
        } catch (Exception e) {
            e.printStackTrace();
            Runtime.getRuntime().exit(1);
        }
    }

    private static boolean hasEventThread() {
        Thread[] threads = new Thread[Thread.activeCount() + 8];
        int count = Thread.enumerate(threads);
        for (int i = 0; i < count; i++) {
            if (threads[i].getName().startsWith("AWT-EventQueue")) {
                return true;
            }
        }
        return false;
    }

    private static boolean usable() {
        for (Frame frame : Frame.getFrames()) {
            Optional<JTable> list = frame.isShowing() ? table(frame) : Optional.empty();
            if (list.isPresent()) {
                JTable table = list.get();
                int row = table.getSelectedRow();
                return row >= 0
                        && !table.getModel().getValueAt(row, PROBLEM).toString().isEmpty();
            }
        }
        return false;
    }

    private static Optional<JTable> table(Container in) {
        for (Component part : in.getComponents()) {
            if (part instanceof JTable table && "findings.table".equals(table.getName())) {
                return Optional.of(table);
            }
            if (part instanceof Container inner) {
                Optional<JTable> found = table(inner);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
