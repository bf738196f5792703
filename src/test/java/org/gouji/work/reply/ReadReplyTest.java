package org.gouji.work.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gouji.model.Decision;
import org.gouji.model.Note;
import org.gouji.model.Unit;
import org.gouji.store.Workspace;
import org.gouji.text.Language;
import org.gouji.work.Browse;
import org.gouji.work.CheckReports;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.ImportReports;
import org.gouji.work.Progress;
import org.gouji.work.Review;
import org.gouji.work.Toolbox;
import org.gouji.work.WriteMemo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter goes out, is filled in and comes back. */
class ReadReplyTest {
    @TempDir
    Path folder;

    private Toolbox tools;
    private Workspace workspace;
    private String unit;
    private List<DiscrepancyRow> listed;

    @BeforeEach
    void confirmAllOfOneUnit() {
        Toolbox shipped = Toolbox.load();
        tools = new Toolbox(
                shipped.forms(),
                shipped.reader(),
                shipped.rules(),
                Clock.fixed(Instant.parse("2024-02-04T20:00:00Z"), ZoneOffset.UTC));
        workspace = Workspace.open(folder.resolve("样例.gouji"));
        new ImportReports(tools, workspace).run(List.of(Path.of("resources/samples")), Progress.none());
        new CheckReports(tools, workspace).run(Progress.none());
        List<DiscrepancyRow> rows = new Browse(workspace).discrepancies();
        unit = rows.stream()
                .flatMap(r -> r.unit().stream())
                .map(Unit::name)
                .filter(name -> of(rows, name).size() > 2)
                .findFirst()
                .orElseThrow();
        of(rows, unit).forEach(row -> new Review(tools, workspace).decide(row, Decision.CONFIRMED, "", "须电话核实"));
        listed = of(new Browse(workspace).discrepancies(), unit);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static List<DiscrepancyRow> of(List<DiscrepancyRow> rows, String unit) {
        return rows.stream()
                .filter(r -> r.unit().map(Unit::name).equals(Optional.of(unit)))
                .toList();
    }

    @Test
    void aFilledFormLandsOnItsFindings() throws IOException {
        Path reply = filled(form -> {
            fill(form.getRow(1), "☑采纳　□不采纳", "已按原始台账更正。", "李四", "2024年2月6日");
            fill(form.getRow(2), "□采纳　√不采纳", "数据无误，\n见附件。", "", "");
        });

        Reply read = read(reply);
        new ReadReply(tools, workspace).keep(read);

        assertThat(read.mistakes()).isEmpty();
        assertThat(read.blank()).isEqualTo(listed.size() - 2);
        assertThat(read.answers()).extracting(Answer::line).containsExactly(1, 2);
        DiscrepancyRow first = now(read.answers().get(0));
        assertThat(first.decision()).isEqualTo(Decision.CONFIRMED);
        assertThat(first.note().orElseThrow().comment()).isEqualTo("须电话核实\n【单位反馈】采纳。已按原始台账更正。（责任人：李四、完成时间：2024年2月6日）");
        assertThat(now(read.answers().get(1)).note().orElseThrow().comment()).endsWith("【单位反馈】不采纳。数据无误， 见附件。");
        assertThat(history(first)).hasSize(2);
    }

    @Test
    void theBookmarkFindsItWhateverBecameOfNumberAndText() throws IOException {
        Path reply = filled(form -> {
            set(form.getRow(2).getCell(0), "七");
            set(form.getRow(2).getCell(1), "（原文略）");
            fill(form.getRow(2), "采纳", "已改", "", "");
        });

        assertThat(read(reply).mistakes()).isEmpty();
        assertThat(read(reply).answers()).hasSize(1);
    }

    @Test
    void theSameFormTwiceChangesNothing() throws IOException {
        Path reply = filled(form -> fill(form.getRow(1), "采纳", "已改", "", ""));
        new ReadReply(tools, workspace).keep(read(reply));
        Reply again = read(reply);
        new ReadReply(tools, workspace).keep(again);

        assertThat(again.fresh()).isEmpty();
        assertThat(history(again.answers().get(0).row())).hasSize(2);
    }

    @Test
    void oneStepTakesAllAnswersBack() throws IOException {
        Path reply = filled(form -> {
            fill(form.getRow(1), "采纳", "", "", "");
            fill(form.getRow(2), "采纳", "", "", "");
        });
        Reply read = read(reply);
        new ReadReply(tools, workspace).keep(read);
        new Review(tools, workspace).undo();

        assertThat(read.answers())
                .allSatisfy(answer ->
                        assertThat(now(answer).note().orElseThrow().comment()).isEqualTo("须电话核实"));
    }

    @Test
    void aWorkbookIsMatchedByWhatTheProblemSays() throws IOException {
        List<List<String>> rows = table(letter());
        Path file = folder.resolve("反馈.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue(unit + "整改反馈表");
            for (List<String> row : rows) {
                XSSFRow line = sheet.createRow(sheet.getLastRowNum() + 1);
                for (int i = 0; i < row.size(); i++) {
                    line.createCell(i).setCellValue(row.get(i));
                }
            }
            sheet.getRow(2).getCell(2).setCellValue("不采纳");
            sheet.getRow(3).getCell(1).setCellValue("这一条是自己加的");
            sheet.getRow(3).getCell(3).setCellValue("另见说明");
            book.write(out);
        }

        Reply read = read(file);

        assertThat(read.answers()).hasSize(1);
        assertThat(read.answers().get(0).words()).isEqualTo("【单位反馈】不采纳。");
        assertThat(read.answers().get(0).row().unit().map(Unit::name)).contains(unit);
        assertThat(read.mistakes()).hasSize(1);
        assertThat(read.mistakes().get(0).args()).containsEntry("row", "4").containsEntry("problem", "这一条是自己加的");
    }

    @Test
    void whatIsNoFormIsToldAndKeepsNothing() throws IOException {
        Path text = Files.writeString(folder.resolve("回复.docx"), "采纳");
        Path hostile = folder.resolve("恶意.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(hostile))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    ("<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><w:document xmlns:w='w'>&e;</w:document>")
                            .getBytes(StandardCharsets.UTF_8));
        }

        assertThat(read(text).mistakes()).extracting("key").containsExactly("reply.none");
        assertThat(read(hostile).mistakes()).hasSize(1);
        assertThat(read(folder.resolve("没有.docx")).mistakes()).extracting("key").containsExactly("file.missing");
    }

    private Reply read(Path file) {
        return new ReadReply(tools, workspace).read(file, Language.ZH);
    }

    private DiscrepancyRow now(Answer answer) {
        return new Browse(workspace)
                .discrepancies().stream()
                        .filter(r -> r.id().equals(answer.row().id()))
                        .findFirst()
                        .orElseThrow();
    }

    private List<Note> history(DiscrepancyRow row) {
        return new Review(tools, workspace).history(row);
    }

    private Path letter() {
        Path letter = folder.resolve("意见.docx");
        new WriteMemo(tools, workspace)
                .run(new WriteMemo.Request(Optional.of(unit), Optional.empty(), false, Language.ZH), letter);
        return letter;
    }

    private Path filled(Consumer<XWPFTable> how) throws IOException {
        Path reply = folder.resolve("反馈.docx");
        try (InputStream in = Files.newInputStream(letter());
                XWPFDocument document = new XWPFDocument(in);
                OutputStream out = Files.newOutputStream(reply)) {
            how.accept(document.getTables().get(1));
            document.write(out);
        }
        return reply;
    }

    private static List<List<String>> table(Path letter) throws IOException {
        try (InputStream in = Files.newInputStream(letter);
                XWPFDocument document = new XWPFDocument(in)) {
            return document.getTables().get(1).getRows().stream()
                    .map(row -> row.getTableCells().stream()
                            .map(XWPFTableCell::getText)
                            .toList())
                    .toList();
        }
    }

    private static void fill(XWPFTableRow row, String answer, String explanation, String person, String done) {
        set(row.getCell(2), answer);
        set(row.getCell(3), explanation);
        set(row.getCell(4), person);
        set(row.getCell(5), done);
    }

    private static void set(XWPFTableCell cell, String text) {
        while (!cell.getParagraphs().get(0).getRuns().isEmpty()) {
            cell.getParagraphs().get(0).removeRun(0);
        }
        cell.getParagraphs().get(0).createRun().setText(text);
    }
}
