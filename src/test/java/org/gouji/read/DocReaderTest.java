package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.model.Paragraph;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.SourceDocument.TextBlock;
import org.gouji.model.SourceFile;
import org.gouji.read.doc.DocReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Old Word documents written by LibreOffice from sources whose figures are known ({@link DocSources}). */
class DocReaderTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private final ReportReader reader = new ReportReader(FORMS);

    @ParameterizedTest
    @CsvSource({
        "page-2021, 2021", // merged heads, one table per section
        "page-2019, 2019",
        "layout-2021, 2021", // within a table that lays out the page
        "split-2019, 2019", // bands as tables of their own, labels on two lines
        "word-2021, 2021" // rows whose edges tell no columns, a blank column more than the form has
    })
    void readsEveryCellAsPrinted(String name, String edition) throws IOException {
        Report report = read(name);
        FormEdition form = FORMS.editions().stream()
                .filter(e -> e.id().equals(edition))
                .findFirst()
                .orElseThrow();
        assertThat(report.edition()).isEqualTo(edition);
        assertThat(report.unit()).contains("云岫县水务局");
        assertThat(report.year()).contains(form.firstYear() + 1);
        for (CellId cell : form.cells()) {
            Optional<BigDecimal> value = DocSources.value(cell);
            Figure figure = report.figure(cell);
            assertThat(figure.value()).as("%s", figure).isEqualTo(value);
            assertThat(figure.state())
                    .as("%s", figure)
                    .isEqualTo(value.isPresent() ? FigureState.NUMBER : FigureState.BLANK);
            assertThat(figure.doubtful()).as("%s", figure).isFalse();
        }
    }

    @Test
    void showsProseAsAPersonSeesIt() throws Exception {
        List<TextBlock> lines = new DocReader()
                .read(bytes("prose-2021")).document().blocks().stream()
                        .map(TextBlock.class::cast)
                        .toList();
        assertThat(lines)
                .extracting(TextBlock::text)
                .containsExactly(
                        "云岫县水务局2022年政府信息公开工作年度报告",
                        "一、总体情况",
                        "（一）主动公开情况",
                        "全年发布信息131条", // 118 was deleted, 131 inserted
                        "看得见的字。",
                        "（二）公开平台",
                        "网址是云岫水务网。",
                        "共42期简报。",
                        "第一行",
                        "第二行",
                        "0319-5480",
                        "上段被删去段落标记，与下段相连。",
                        "新页之后。",
                        "旁边有框",
                        "框中文字。",
                        "二、主动公开政府信息情况",
                        "1.数字编号",
                        "2.数字编号再来",
                        "（一）另起",
                        "三、收到和处理政府信息公开申请情况",
                        "云岫县水务局",
                        "2023年1月12日");
        assertThat(lines.stream().filter(TextBlock::heading).map(TextBlock::text))
                .containsExactly("一、总体情况", "（一）主动公开情况", "（二）公开平台", "二、主动公开政府信息情况", "（一）另起", "三、收到和处理政府信息公开申请情况");
    }

    @Test
    void keepsTheProseOfAReport() throws IOException {
        assertThat(read("page-2019").paragraphs())
                .extracting(Paragraph::text)
                .contains("全年在门户网站发布水情通告若干条，未出现差错。", "人手偏少，明年增加培训。", "2021年1月12日");
    }

    @Test
    void saysThatTablesArePictures() throws IOException {
        assertThat(failure(bytes("pictures"))).isEqualTo("read.failed.pictures");
    }

    @Test
    void asksForTheOriginalWhereAPasswordIsSet() throws IOException {
        byte[] bytes = bytes("page-2021");
        bytes[mainStream(bytes) + 11] |= 1; // fEncrypted
        assertThat(failure(bytes)).isEqualTo("read.failed.password");
    }

    @ParameterizedTest
    @CsvSource({
        "0xA5DC, 0x68", // Word 6
        "0xA5EC, 0x65", // Word 95 under the new identity
        "0xA698, 0x2D" // Word 2
    })
    void saysThatADocumentIsTooOld(String identity, String version) throws IOException {
        byte[] bytes = bytes("page-2021");
        int main = mainStream(bytes);
        bytes[main] = (byte) (int) Integer.decode(identity);
        bytes[main + 1] = (byte) (Integer.decode(identity) >> 8);
        bytes[main + 2] = (byte) (int) Integer.decode(version);
        bytes[main + 3] = 0;
        assertThat(failure(bytes)).isEqualTo("read.failed.oldWord");
    }

    @Test
    void tellsWordFromOtherCompoundFilesByContent() throws IOException {
        assertThat(failure(renamed("WordDocument", "Workbook"))).isEqualTo("read.failed.broken");
        assertThat(failure(renamed("WordDocument", "Book"))).isEqualTo("read.failed.broken");
        assertThat(failure(renamed("WordDocument", "EncryptedPackage"))).isEqualTo("read.failed.password");
        assertThat(failure(renamed("WordDocument", "PowerPoint Document"))).isEqualTo("read.failed.ole2");
        assertThat(failure(renamed("1Table", "2Table"))).isEqualTo("read.failed.broken");
    }

    /** A document whose stream has another name. */
    private static byte[] renamed(String from, String to) throws IOException {
        byte[] bytes = bytes("pictures");
        byte[] name = from.getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        byte[] other = Arrays.copyOf(to.getBytes(java.nio.charset.StandardCharsets.UTF_16LE), 64);
        for (int at = 0; at + 128 <= bytes.length; at += 128) {
            if (Arrays.equals(bytes, at, at + name.length, name, 0, name.length)) {
                System.arraycopy(other, 0, bytes, at, 64);
                bytes[at + 64] = (byte) (2 * to.length() + 2);
            }
        }
        return bytes;
    }

    /** Where the main stream begins: the first block with the identity of Word 97. */
    private static int mainStream(byte[] bytes) {
        for (int at = 512; ; at += 512) {
            if (bytes[at] == (byte) 0xEC && bytes[at + 1] == (byte) 0xA5) {
                return at;
            }
        }
    }

    private Report read(String name) throws IOException {
        Reading reading =
                reader.read(new SourceFile(name + ".doc", ""), bytes(name)).get(0);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).report();
    }

    private String failure(byte[] bytes) {
        Reading reading = reader.read(new SourceFile("report.doc", ""), bytes).get(0);
        assertThat(reading).isInstanceOf(Reading.Failed.class);
        return ((Reading.Failed) reading).message().key();
    }

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = DocReaderTest.class.getResourceAsStream("/read/doc/" + name + ".doc")) {
            return in.readAllBytes();
        }
    }
}
