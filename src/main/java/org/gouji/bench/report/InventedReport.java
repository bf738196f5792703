package org.gouji.bench.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gouji.bench.page.Block;
import org.gouji.bench.page.Layout;
import org.gouji.bench.report.County.Filing;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;

/**
 * A report laid out, ready to be written in any format, and all that is known of it.
 *
 * @param county where it was filed
 * @param filing by whom and for which year
 * @param edition the form it fills in
 * @param layout how its tables are drawn
 * @param blocks its paragraphs and tables
 * @param figures what its cells say, mistakes included, in the order of the form
 * @param blank cells that are left empty
 * @param stated what its prose says of cells
 * @param planted what is wrong with it
 * @param seed for what only concerns its file
 */
public record InventedReport(
        County county,
        Filing filing,
        FormEdition edition,
        Layout layout,
        List<Block> blocks,
        Map<CellId, BigDecimal> figures,
        List<CellId> blank,
        List<Stated> stated,
        List<Planted> planted,
        long seed) {

    /** Its title, and the stem of its file. */
    public String title() {
        return filing.member().unit() + filing.year() + ReportAuthor.TITLE;
    }

    /** Folder and stem of its file. */
    public String path() {
        return county.name() + "/" + filing.year() + "/" + title();
    }
}
