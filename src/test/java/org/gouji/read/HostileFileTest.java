package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Message;
import org.gouji.model.Reading;
import org.gouji.model.SourceFile;
import org.junit.jupiter.api.Test;

/** Files that are broken, false or made to do harm come back as failed, with a message that names the remedy. */
class HostileFileTest {
    private static final ReportReader READER = new ReportReader(FormCatalogue.load());
    private static final InventedReport REPORT =
            new InventedReport(FormCatalogue.load().newest(), c -> "1");

    private static String failure(byte[] bytes) {
        Reading reading = READER.read(new SourceFile("in/年报.docx", ""), bytes).get(0);
        assertThat(reading).isInstanceOf(Reading.Failed.class);
        Message message = ((Reading.Failed) reading).message();
        assertThat(message.args()).containsEntry("file", "年报.docx");
        return message.key();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void namesTheKindOfWhatItCannotRead() {
        assertThat(failure(new byte[0])).isEqualTo("read.failed.empty");
        assertThat(failure(bytes(" \n"))).isEqualTo("read.failed.empty");
        assertThat(failure(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16}))
                .isEqualTo("read.failed.picture");
        assertThat(failure(bytes("%PDF-1.7\n"))).isEqualTo("read.failed.broken");
        assertThat(failure(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isEqualTo("read.failed.truncated");
        assertThat(failure(bytes("{\\rtf1"))).isEqualTo("read.failed.cut");
        assertThat(failure(bytes("MIME-Version: 1.0\nContent-Type: multipart/related;")))
                .isEqualTo("read.failed.mht");
        assertThat(failure(new byte[] {1, 2, 0, 3, 4, 5})).isEqualTo("read.failed.binary");
        assertThat(failure(Docx.zip(Map.of("a.txt", "x")))).isEqualTo("read.failed.zip");
        assertThat(failure(Docx.zip(Map.of("xl/workbook.xml", "<x/>")))).isEqualTo("read.failed.broken");
        assertThat(failure(Docx.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text"))))
                .isEqualTo("read.failed.broken");
    }

    @Test
    void refusesATruncatedPackageAtAnyLength() {
        byte[] whole = REPORT.docx();
        for (int length = 5; length < whole.length; length += 97) {
            assertThat(failure(Arrays.copyOf(whole, length))).isEqualTo("read.failed.truncated");
        }
    }

    @Test
    void refusesTruncatedXml() {
        assertThat(failure(Docx.raw("<w:document xmlns:w=\"" + Docx.TRANSITIONAL + "\"><w:body><w:p><w:r><w:t>年")
                        .bytes()))
                .isEqualTo("read.failed.damaged");
    }

    @Test
    void neverOpensExternalEntities() {
        String xxe = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<w:document xmlns:w=\"" + Docx.TRANSITIONAL
                + "\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body>"
                + "</w:document>";
        assertThat(failure(Docx.raw(xxe).bytes())).isEqualTo("read.failed.hostile");
    }

    @Test
    void neverExpandsEntities() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"哈\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        laughs.append("]><w:document xmlns:w=\"" + Docx.TRANSITIONAL + "\"><w:body>&a11;</w:body></w:document>");
        assertThat(failure(Docx.raw(laughs.toString()).bytes())).isEqualTo("read.failed.hostile");
    }

    @Test
    void refusesAZipBomb() {
        assertThat(failure(Docx.body("<w:p/>".repeat(1 << 20)).bytes())).isEqualTo("read.failed.tooLarge");
    }

    @Test
    void survivesDeepNesting() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(3000) + "</w:tc></w:tr></w:tbl>".repeat(3000);
        assertThat(failure(Docx.body(deep).bytes())).isEqualTo("read.failed.hostile");
        String page = "<html><body>" + "<div><table><tr><td>".repeat(3000) + "年报";
        assertThat(failure(bytes(page))).isEqualTo("read.failed.unrelated");
    }

    @Test
    void boundsATableOfManyRows() {
        String row = "<tr><td>行政许可</td><td>1</td><td>2</td></tr>";
        assertThat(failure(bytes("<table>" + row.repeat(100_000) + "</table>"))).isEqualTo("read.failed.tooManyCells");
        String text = "\t行政许可\n\t1\n\n".repeat(100_000);
        assertThat(failure(bytes(text))).isEqualTo("read.failed.unrelated");
    }

    @Test
    void boundsSpansThatClaimTooMuch() {
        String spans =
                "<table>" + "<tr><td rowspan=65000 colspan=65000>总计</td><td>1</td></tr>".repeat(3000) + "</table>";
        assertThat(Set.of("read.failed.tooManyCells", "read.failed.unrelated")).contains(failure(bytes(spans)));
    }

    @Test
    void tellsWhatIsNoReport() {
        assertThat(failure(bytes("关于召开防汛会议的通知\n请各单位准时参加。\n"))).isEqualTo("read.failed.unrelated");
        assertThat(failure(bytes("<html><body><table><tr><td>行政许可<td>5<tr><td>其他<td>6</table></body></html>")))
                .isEqualTo("read.failed.unrelated");
        assertThat(failure(bytes("2017年云岫县政府信息公开工作年度报告\n一、概述\n全年公开若干条。\n"))).isEqualTo("read.failed.oldForm");
    }

    @Test
    void tellsAnEmptyForm() {
        InventedReport empty = new InventedReport(FormCatalogue.load().newest(), c -> "");
        String text = new String(empty.text(), StandardCharsets.UTF_8)
                .replaceAll("(?m)^(全年|人手|本年度).*$", "（文字描述）")
                .replaceAll("云岫县水务局", "");
        assertThat(failure(bytes(text))).isEqualTo("read.failed.emptyForm");
    }

    @Test
    void tellsTablesThatArePictures() {
        String picture = "<w:p><w:r><w:drawing><a:graphic><a:blip/></a:graphic></w:drawing></w:r></w:p>";
        String body = Docx.p("云岫县水务局2022年政府信息公开工作年度报告")
                + Docx.p("二、主动公开政府信息情况")
                + picture
                + Docx.p("三、收到和处理政府信息公开申请情况")
                + picture;
        assertThat(failure(Docx.body(body).bytes())).isEqualTo("read.failed.pictures");
    }
}
