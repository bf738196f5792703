package org.gouji.ui.desk;

import java.nio.file.Path;

/** What the window asks of the system around it. Any thread; may take a while. */
public interface Outside {

    /** Opens a file or a folder with the system's own program; false where it cannot. */
    boolean open(Path path);

    /** Puts a text on the clipboard. */
    void copy(String text);
}
