package org.gouji.ui;

import java.awt.Desktop;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import org.gouji.ui.desk.Outside;

/** The real system. Only files and folders that the auditor brought in herself are ever opened, and only when she asks. */
final class SystemOutside implements Outside {
    private static final Logger LOG = System.getLogger("org.gouji.ui");

    @Override
    public boolean open(Path path) {
        try {
            if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
                return false;
            }
            Desktop.getDesktop().open(path.toFile());
            return true;
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException | SecurityException e) {
            LOG.log(Level.DEBUG, "cannot open " + path, e);
            return false;
        }
    }

    @Override
    public void copy(String text) {
        try {
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
        } catch (IllegalStateException e) {
            // another program holds the clipboard: the text is shown anyway
            LOG.log(Level.DEBUG, "cannot copy", e);
        }
    }
}
