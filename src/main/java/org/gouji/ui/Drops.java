package org.gouji.ui;

import java.awt.Component;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JRootPane;
import javax.swing.TransferHandler;

/** Files and folders dropped anywhere on the window. */
final class Drops extends TransferHandler {
    private final transient Consumer<List<Path>> receiver;

    private Drops(Consumer<List<Path>> receiver) {
        this.receiver = receiver;
    }

    /** Lets a window take files. */
    static void accept(JRootPane root, Consumer<List<Path>> receiver) {
        root.setTransferHandler(new Drops(receiver));
    }

    /** A part with a drop target of its own would refuse files instead of passing them on to the window. */
    static void letThrough(Component part) {
        if (!(part instanceof JRootPane)) {
            part.setDropTarget(null);
        }
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)) {
            return false;
        }
        try {
            List<Path> paths = new ArrayList<>();
            for (Object file : (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor)) {
                paths.add(((File) file).toPath());
            }
            receiver.accept(paths);
            return !paths.isEmpty();
        } catch (UnsupportedFlavorException | IOException e) {
            return false;
        }
    }
}
