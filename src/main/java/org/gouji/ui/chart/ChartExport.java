package org.gouji.ui.chart;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Image;
import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.util.function.Supplier;
import org.gouji.chart.Picture;
import org.gouji.chart.PictureFile;
import org.gouji.text.Texts;
import org.gouji.ui.chart.ChartsState.Shown;

/** The ways of a chart out of the window: its picture and its table to the clipboard or into a file. Event thread only. */
final class ChartExport {
    private static final double FINE = 2;

    private final ChartsPresenter presenter;
    private final Texts texts;
    private final Supplier<Dimension> size;
    private final Component owner;

    ChartExport(ChartsPresenter presenter, Texts texts, Supplier<Dimension> size, Component owner) {
        this.presenter = presenter;
        this.texts = texts;
        this.size = size;
        this.owner = owner;
    }

    void copyPicture() {
        shown().chart().ifPresent(chart -> copy(new Copied(PictureFile.dots(picture(), size.get(), FINE))));
    }

    void copyTable() {
        shown().chart()
                .ifPresent(chart -> copy(new StringSelection(chart.table(texts).tsv())));
    }

    void savePng() {
        save("png");
    }

    void saveSvg() {
        save("svg");
    }

    private void save(String ending) {
        if (shown().chart().isPresent()) {
            Picture picture = picture();
            Dimension drawn = size.get();
            presenter.save(
                    ending,
                    () -> ending.equals("svg") ? PictureFile.svg(picture, drawn) : PictureFile.png(picture, drawn));
        }
    }

    private Picture picture() {
        Shown shown = shown();
        return new Picture(shown.chart().orElseThrow(), ChartColors.print(), texts, shown.emphasis());
    }

    private Shown shown() {
        return presenter.state().get().shown();
    }

    private void copy(Transferable what) {
        Clipboard clipboard = owner == null
                ? Toolkit.getDefaultToolkit().getSystemClipboard()
                : owner.getToolkit().getSystemClipboard();
        clipboard.setContents(what, null);
    }

    private record Copied(Image image) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.imageFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return DataFlavor.imageFlavor.equals(flavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
            if (!isDataFlavorSupported(flavor)) {
                throw new UnsupportedFlavorException(flavor);
            }
            return image;
        }
    }
}
