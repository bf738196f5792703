package org.gouji.ui.report;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import org.gouji.form.FormCatalogue;
import org.gouji.form.SheetDrawing;

/** The tables of the newest form, laid out where nobody sees them: the letters of their labels are shaped when the first report comes. */
public final class FirstSheet {
    private static final int WIDTH = 700;

    private FirstSheet() {}

    /** Lays them out; any thread. */
    public static void layOut(FormCatalogue forms, Font font) {
        forms.newest()
                .tables()
                .forEach(table -> new SheetGeometry(
                        SheetDrawing.of(table, new SheetDrawing.Frame("", "")),
                        font,
                        new FontRenderContext(null, true, true),
                        WIDTH,
                        box -> "0"));
    }
}
