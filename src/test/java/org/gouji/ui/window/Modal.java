package org.gouji.ui.window;

import java.awt.EventQueue;
import java.awt.Window;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JDialog;

/** Looks at a modal window while it waits for an answer. */
public final class Modal {
    private static final long PATIENCE_SECONDS = 60;

    private Modal() {}

    /** Lets {@code question} ask, looks at its window on the event thread, closes it without an answer, and gives back what came of that. */
    public static <T> T during(Supplier<T> question, Consumer<JDialog> look) {
        List<T> answer = new java.util.ArrayList<>();
        CountDownLatch answered = new CountDownLatch(1);
        EventQueue.invokeLater(() -> {
            try {
                answer.add(question.get());
            } finally {
                answered.countDown();
            }
        });
        Driver.await("the question is asked", () -> shown().length == 1 || answered.getCount() == 0);
        try {
            Driver.act(() -> look.accept(shown()[0]));
        } finally {
            Driver.act(() -> Arrays.stream(shown()).forEach(Window::dispose));
        }
        try {
            if (!answered.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the question goes on when its window is closed");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return Driver.look(() -> answer.get(0));
    }

    private static JDialog[] shown() {
        return Arrays.stream(Window.getWindows())
                .filter(JDialog.class::isInstance)
                .map(JDialog.class::cast)
                .filter(Window::isShowing)
                .toArray(JDialog[]::new);
    }
}
