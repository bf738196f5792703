package org.gouji.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gouji.bench.page.Layout;
import org.gouji.bench.page.Trait;
import org.gouji.form.FormCatalogue;
import org.gouji.model.CellId;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.gouji.read.ReportReader;

/** Reports drawn at random, in layouts drawn at random, are the same report in every format that Java can write. */
class FormatsTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final ReportReader READER = new ReportReader(FORMS);
    private static final Understood.Reader UNDERSTANDING = new Understood.Reader(FORMS);
    private static final DraftWriter DRAFTS = new DraftWriter(FORMS);

    /** Of each line at most one: what stands together on a line excludes each other. */
    private static final List<List<Trait>> CHOICES = List.of(
            List.of(Trait.BANDS_APART, Trait.NO_BAND_TITLES),
            List.of(Trait.HEAD_TWO_ROWS, Trait.HEAD_ONE_ROW, Trait.HEAD_REPEATED),
            List.of(Trait.NUMBER_COLUMN, Trait.VERTICAL, Trait.GROUPS_REPEATED, Trait.GROUPS_UNMERGED, Trait.NO_GROUPS),
            List.of(Trait.SEQUENCE, Trait.NO_TOTAL_ROW, Trait.WIDE_GRID, Trait.ONE_IN_TWO),
            List.of(Trait.DAMAGED, Trait.STRAY, Trait.BREAKS),
            List.of(Trait.NOTHING, Trait.FULL_WIDTH, Trait.GROUPED, Trait.UNIT_WORDS),
            List.of(Trait.TITLE_TWO_LINES, Trait.TITLE_WITHOUT_UNIT, Trait.SUBTITLE),
            List.of(Trait.NESTED, Trait.NUMBERED, Trait.SPLIT_RUNS, Trait.TRACKED, Trait.CONTROLS),
            List.of(Trait.LARGE, Trait.MISTAKES));

    @Property(tries = 40)
    void isTheSameReportInEveryFormat(@ForAll long seed) {
        Random random = new Random(seed);
        List<Trait> traits = new ArrayList<>();
        for (List<Trait> choice : CHOICES) {
            int drawn = random.nextInt(2 * choice.size());
            if (drawn < choice.size()) {
                traits.add(choice.get(drawn));
            }
        }
        Layout layout = Layout.of("99-drawn", 2019 + random.nextInt(6), traits.toArray(Trait[]::new));
        Draft draft = DRAFTS.draft(layout, seed);
        Understood wanted = null;
        for (Map.Entry<String, byte[]> file : formats(draft).entrySet()) {
            String what = file.getKey() + " " + traits;
            Reading reading = READER.read(new SourceFile(file.getKey(), ""), file.getValue())
                    .get(0);
            assertThat(reading).as(what).isInstanceOf(Reading.Read.class);
            Report report = ((Reading.Read) reading).report();
            assertThat(report.unit()).as(what).contains(draft.truth().unit());
            assertThat(report.year()).as(what).contains(draft.truth().year());
            assertThat(amiss(draft, report)).as(what).isEmpty();
            Understood one = UNDERSTANDING.read(report);
            wanted = wanted == null ? one : wanted;
            assertThat(one.claims()).as(what).isEqualTo(wanted.claims());
            if (one.cells().equals(wanted.cells())) {
                assertThat(one.findings()).as(what).isEqualTo(wanted.findings());
            }
        }
    }

    /** Cells not read exactly; where labels are damaged a cell may also be doubted or missed, never be wrong. */
    private static List<String> amiss(Draft draft, Report report) {
        List<String> amiss = new ArrayList<>();
        for (CellId cell : draft.truth().cells().keySet()) {
            Truth.Outcome outcome = draft.truth().judge(report.figure(cell), true);
            boolean bad = draft.has(Trait.DAMAGED) ? outcome == Truth.Outcome.WRONG : outcome != Truth.Outcome.EXACT;
            if (bad) {
                amiss.add(report.figure(cell) + " for " + draft.truth().cells().get(cell));
            }
        }
        return amiss;
    }

    private static Map<String, byte[]> formats(Draft draft) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("report.docx", WordXml.write(draft));
        files.put("poi.docx", WordPoi.write(draft));
        files.put("report.html", WebPage.write(draft));
        files.put("report.txt", PlainText.write(draft, PlainText.Shape.CELLS));
        files.put("report.mht", MailPage.write(draft));
        files.put("report.xlsx", Workbook.xlsx(draft));
        files.put("raw.xlsx", WorkbookXml.write(draft));
        files.put("report.xls", Workbook.xls(draft));
        files.put("report.rtf", RichText.write(draft));
        files.put("report.odt", OpenText.write(draft));
        return files;
    }
}
