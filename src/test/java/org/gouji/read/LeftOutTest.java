package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.model.CellId;
import org.gouji.model.CellPlace;
import org.gouji.model.LabelMatch.How;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.Skipped;
import org.gouji.model.SourceFile;
import org.gouji.model.TableId;
import org.gouji.model.TableReading;
import org.gouji.model.TableReading.Oddity;
import org.junit.jupiter.api.Test;

/** What a reading leaves out is told, and nothing else is. */
class LeftOutTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final ReportReader READER = new ReportReader(FORMS);
    private static final String PICTURE =
            "<w:p><w:r><w:drawing><a:graphic><a:blip/></a:graphic></w:drawing></w:r></w:p>";

    private static Report read(byte[] bytes) {
        Reading reading = READER.read(new SourceFile("a", ""), bytes).get(0);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).report();
    }

    private static InventedReport harmedBy(Damage... damages) {
        Map<String, CellId> cells = new HashMap<>();
        return new InventedReport(FORMS.newest(), c -> {
                    String number = String.valueOf(1000 + cells.size());
                    cells.put(number, c);
                    return number;
                })
                .damagedBy(tables -> {
                    DamagedTables harmed = new DamagedTables(tables, cells, Map.of());
                    for (Damage damage : damages) {
                        damage.harm(harmed, new java.util.Random(1));
                    }
                    return harmed.sections();
                });
    }

    private static List<Oddity.Kind> oddities(Report report) {
        return report.tables().stream()
                .flatMap(t -> t.oddities().stream())
                .map(Oddity::kind)
                .toList();
    }

    @Test
    void aFullReportLeavesNothingOut() {
        for (byte[] bytes :
                List.of(harmedBy().docx(), harmedBy().html(), harmedBy().text())) {
            Report report = read(bytes);
            assertThat(report.skipped()).isEmpty();
            assertThat(oddities(report)).isEmpty();
            assertThat(report.ledger().labels().get(How.EXACT)).isPositive();
            assertThat(report.ledger().labels().get(How.ABSENT)).isZero();
        }
    }

    @Test
    void rowsOfAnotherStatutoryTableAreNoUnknownRows() {
        Report report = read(harmedBy(Damage.THREE_IN_ONE).html());
        assertThat(oddities(report)).isEmpty();
        assertThat(report.tables()).allMatch(t -> t.state() == TableReading.State.FOUND);
    }

    @Test
    void aRowThatTheFormDoesNotHaveIsNamed() {
        assertThat(oddities(read(harmedBy(Damage.UNKNOWN_ROW).docx()))).containsExactly(Oddity.Kind.UNKNOWN_ROW);
    }

    @Test
    void aColumnThatTheFormDoesNotHaveIsNamedOnce() {
        assertThat(oddities(read(harmedBy(Damage.REMARKS_BLANK).html()))).containsExactly(Oddity.Kind.EXTRA_BLANK_CELL);
        assertThat(oddities(read(harmedBy(Damage.SUBTOTAL_COLUMN).html()))).containsExactly(Oddity.Kind.EXTRA_CELL);
    }

    @Test
    void remarksInTablesAreTold() {
        Report report =
                read(harmedBy(Damage.STRAY_NOTE_ROW, Damage.STRAY_UNIT_ROW).docx());
        assertThat(report.skipped())
                .extracting(Skipped::kind)
                .containsExactly(Skipped.Kind.NOTE_ROW, Skipped.Kind.NOTE_ROW);
        assertThat(report.skipped()).anyMatch(s -> s.text().equals("单位：件"));
    }

    @Test
    void otherTablesAndTheLinesOfAPageAreTold() {
        String page = new String(harmedBy().html(), StandardCharsets.UTF_8)
                .replace("<body>", "<body><p>首页 导航</p><p>发布时间：2023-01-12</p>")
                .replace(
                        "</body>",
                        "<table><tr><td>栏目</td><td>点击量</td></tr><tr><td>通知</td><td>15</td></tr></table><p>上一篇：无</p></body>");
        List<Skipped> skipped = read(page.getBytes(StandardCharsets.UTF_8)).skipped();
        assertThat(skipped)
                .contains(
                        new Skipped(Skipped.Kind.PAGE_LINES, 2, "首页 导航", Optional.empty()),
                        new Skipped(Skipped.Kind.OTHER_TABLE, 2, "栏目 点击量", Optional.of(new CellPlace(4, 1, 1))));
    }

    @Test
    void aTableThatIsAPictureIsAbsentAndThePictureTold() {
        String document = harmedBy().docxBody();
        int table = document.lastIndexOf("<w:tbl>");
        int end = document.lastIndexOf("</w:tbl>") + "</w:tbl>".length();
        Report report = read(Docx.body(document.substring(0, table) + PICTURE + document.substring(end))
                .bytes());
        assertThat(report.partial()).isTrue();
        assertThat(report.table(TableId.T4).state()).isEqualTo(TableReading.State.ABSENT);
        assertThat(report.skipped()).containsExactly(new Skipped(Skipped.Kind.PICTURES, 1, "", Optional.empty()));
    }

    @Test
    void aReportWhoseTablesAreAllPicturesIsNoEmptyReport() {
        List<String> parts = new ArrayList<>(List.of(harmedBy().docxBody().split("(?=<w:tbl>)|(?<=</w:tbl>)")));
        parts.replaceAll(p -> p.startsWith("<w:tbl>") ? PICTURE : p);
        Reading reading = READER.read(
                        new SourceFile("a", ""),
                        Docx.body(String.join("", parts)).bytes())
                .get(0);
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Failed.class, f -> assertThat(f.message().key()).isEqualTo("read.failed.pictures"));
    }

    @Test
    void theEndOfAnEndlessTableIsTold() {
        String rows = "<tr><td>甲</td><td>1</td></tr>".repeat(500);
        String page = new String(harmedBy().html(), StandardCharsets.UTF_8)
                .replace("</body>", "<table>" + rows + "</table></body>");
        assertThat(read(page.getBytes(StandardCharsets.UTF_8)).skipped())
                .extracting(Skipped::kind)
                .containsExactly(Skipped.Kind.OTHER_TABLE, Skipped.Kind.ROWS_BEYOND);
    }
}
