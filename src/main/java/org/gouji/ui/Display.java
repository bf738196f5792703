package org.gouji.ui;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.util.Optional;

/** Whether this machine can show a window, asked before one is opened. */
public final class Display {

    private Display() {}

    /** Why no window can be shown, in the words of the system; empty where one can. */
    public static Optional<String> obstacle() {
        try {
            if (GraphicsEnvironment.isHeadless()) {
                return Optional.of("headless");
            }
            GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
            return Optional.empty();
        } catch (AWTError | HeadlessException | LinkageError e) {
            // an X server that does not answer, or a Java without the libraries for windows
            return Optional.of(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(e.toString()));
        }
    }
}
