package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.gouji.read.html.HtmlReader;
import org.gouji.read.mht.MhtReader;
import org.junit.jupiter.api.Test;

class MhtReaderTest {
    private static final String HEAD = "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
            + "\ttype=\"text/html\";\r\n\tboundary=\"=_edge\"\r\n\r\nnothing\r\n";

    private static Extract read(String file) throws UnreadableFileException {
        byte[] bytes = file.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(FileKind.of(bytes)).isEqualTo(FileKind.MHT);
        return new MhtReader(new HtmlReader()).read(bytes);
    }

    private static List<String> lines(String file) throws UnreadableFileException {
        return Shown.lines(read(file).document());
    }

    private static String part(String header, String content) {
        return "--=_edge\r\n" + header + "\r\n\r\n" + content + "\r\n";
    }

    private static String base64(String text, String charset) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(Charset.forName(charset)));
    }

    /** The bytes of a text in an encoding, one character each. */
    private static String bare(String text, String charset) {
        return new String(text.getBytes(Charset.forName(charset)), StandardCharsets.ISO_8859_1);
    }

    @Test
    void readsQuotedPrintableWithSoftLineEnds() throws UnreadableFileException {
        String page = "<p title=3D\"x\">=E5=85=AC=E5=\r\n=BC=80 = \r\n=3D1</p><p>=ZZ</p>";
        assertThat(lines(HEAD
                        + part(
                                "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: Quoted-Printable",
                                page)
                        + "--=_edge--"))
                .containsExactly("公开 =1", "=ZZ");
    }

    @Test
    void believesTheCharsetOfThePartUnlessTheBytesSayOtherwise() throws UnreadableFileException {
        for (String charset : List.of("GBK", "GB18030", "UTF-8", "UTF-16LE", "unicode")) {
            String page = "<html><body><p>统计期限</p><p>２０２２</p></body></html>";
            String header =
                    "Content-Type: text/html;\r\n charset=\"" + charset + "\"\r\nContent-Transfer-Encoding: base64";
            assertThat(lines(HEAD + part(header, base64(page, charset)) + "--=_edge--\r\n"))
                    .as(charset)
                    .containsExactly("统计期限", "２０２２");
        }
        assertThat(lines(HEAD + part("Content-Type: text/html; charset=gb2312", bare("<p>公开</p>", "UTF-8"))
                        + "--=_edge--"))
                .containsExactly("公开");
        assertThat(lines(HEAD
                        + part("Content-Type: text/html\r\nContent-Transfer-Encoding: 8bit", bare("<p>公开</p>", "GBK"))
                        + "--=_edge--"))
                .containsExactly("公开");
    }

    @Test
    void findsThePageNamedAsStartOrTheFirst() throws UnreadableFileException {
        String parts = part("Content-Type: text/html\r\nContent-ID: <frame>", "<p>frame</p>")
                + part("Content-Type: text/html\r\nContent-ID: <main@x>", "<p>main</p>")
                + part("Content-Type: image/png\r\nContent-Transfer-Encoding: base64", "iVBORw0KGgo=")
                + part("Content-Type: text/css", "p{}") + "--=_edge--";
        assertThat(lines(HEAD + parts)).containsExactly("frame");
        assertThat(lines(HEAD.replace("\ttype", "\tstart=\"<main@x>\";\r\n\ttype") + parts))
                .containsExactly("main");
        assertThat(read(HEAD + parts).pictures()).isEqualTo(1);
    }

    @Test
    void readsPartsWithinPartsAndAPageWithoutParts() throws UnreadableFileException {
        String inner =
                "Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\nContent-Type: text/plain\r\n\r\nplain\r\n"
                        + "--in\r\nContent-Type: text/html\r\n\r\n<p>page</p>\r\n--in--";
        assertThat(lines(HEAD + "--=_edge\r\n" + inner + "\r\n--=_edge--")).containsExactly("page");
        assertThat(lines("MIME-Version: 1.0\nContent-Type: text/html\n\n<p>alone</p>"))
                .containsExactly("alone");
    }

    @Test
    void refusesWhatEndsInTheMiddleOrHasNoPage() {
        assertThatThrownBy(() -> read(HEAD + part("Content-Type: text/html", "<p>a</p>")))
                .hasMessage("read.failed.cut");
        assertThatThrownBy(() -> read(HEAD + part("Content-Type: text/css", "p{}") + "--=_edge--"))
                .hasMessage("read.failed.mht");
    }
}
