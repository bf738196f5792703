package org.gouji.ui;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Stands at the head of the event queue and times every event; looks at what the long ones are doing. */
final class EventWatch extends EventQueue {
    private static final long LONG_NANOS = 50_000_000L;
    private static final int MOST_SAID = 400;
    private static final long BETWEEN_LOOKS_NANOS = 15_000_000L;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Frame> frames = new ArrayList<>();
    private volatile Thread thread;
    private volatile long since;
    private volatile String seen = "";

    /**
     * One event from its start to its end.
     *
     * @param wall nanoseconds by the clock
     * @param work nanoseconds that the processor worked for it
     * @param doing where it was seen; empty where it was short
     */
    record Frame(long wall, long work, String doing) {}

    /** Takes the place of the queue. */
    static EventWatch begin() {
        EventWatch watch = new EventWatch();
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(watch);
        Thread looking = new Thread(watch::look, "event-watch");
        looking.setDaemon(true);
        looking.start();
        return watch;
    }

    @Override
    protected void dispatchEvent(AWTEvent event) {
        thread = Thread.currentThread();
        long work = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        seen = "";
        since = start;
        try {
            super.dispatchEvent(event);
        } finally {
            since = 0;
            long wall = System.nanoTime() - start;
            synchronized (frames) {
                frames.add(new Frame(wall, threads.getCurrentThreadCpuTime() - work, wall > LONG_NANOS ? seen : ""));
            }
        }
    }

    /** The events since the last call. */
    List<Frame> take() {
        synchronized (frames) {
            List<Frame> taken = List.copyOf(frames);
            frames.clear();
            return taken;
        }
    }

    /** The one that held the screen longest. */
    static Frame longest(List<Frame> frames) {
        return frames.stream().max(Comparator.comparingLong(Frame::wall)).orElse(new Frame(0, 0, ""));
    }

    private void look() {
        while (true) {
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
            long began = since;
            Thread at = thread;
            if (began != 0 && at != null && System.nanoTime() - began > LONG_NANOS / 2) {
                String found = ours(at.getStackTrace());
                if (since == began) {
                    seen = seen.contains(found) || seen.length() > MOST_SAID ? seen : seen + (seen.isEmpty() ? "" : " | ") + found;
                }
            }
        }
    }

    /** The innermost place, and the innermost of our own. */
    private static String ours(StackTraceElement[] stack) {
        String inner = stack.length == 0 ? "" : place(stack[0]);
        int listed = 0;
        StringBuilder found = new StringBuilder(inner);
        for (StackTraceElement element : stack) {
            if (element.getClassName().startsWith("org.gouji.") && !element.getClassName().contains("EventWatch")) {
                found.append(" < ").append(place(element));
                if (++listed == 3) {
                    break;
                }
            }
        }
        return found.toString();
    }

    private static String place(StackTraceElement element) {
        String type = element.getClassName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + element.getMethodName() + ":" + element.getLineNumber();
    }
}
