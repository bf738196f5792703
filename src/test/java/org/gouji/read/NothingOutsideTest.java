package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.form.FormCatalogue;
import org.gouji.model.SourceFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that ask for something outside themselves: no file is read, no name looked up, nobody called. */
class NothingOutsideTest {
    private static final String SECRET = "全县机密四百零四号";
    private static final ReportReader READER = new ReportReader(FormCatalogue.load());
    private static final List<String> XML_PARTS = List.of(
            "word/document.xml",
            "word/styles.xml",
            "word/numbering.xml",
            "content.xml",
            "styles.xml",
            "META-INF/manifest.xml",
            "xl/workbook.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "xl/worksheets/sheet1.xml",
            "xl/_rels/workbook.xml.rels",
            "OFD.xml",
            "Doc_0/Document.xml",
            "Doc_0/PublicRes.xml",
            "Doc_0/Pages/Page_0/Content.xml");

    @TempDir
    Path folder;

    private final List<URI> asked = Collections.synchronizedList(new ArrayList<>());
    private ProxySelector before;
    private ServerSocket server;
    private String file;
    private String web;

    @BeforeEach
    void listen() throws IOException {
        file = Files.writeString(folder.resolve("secret.txt"), SECRET).toUri().toString();
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        web = "http://127.0.0.1:" + server.getLocalPort() + "/";
        before = ProxySelector.getDefault();
        // asked by Java before any name is looked up
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {
                asked.add(uri);
            }
        });
    }

    @AfterEach
    void close() throws IOException {
        ProxySelector.setDefault(before);
        server.close();
    }

    private void staysInside(String what, byte[] bytes) throws IOException {
        String result = READER.read(new SourceFile(what, ""), bytes).toString();

        assertThat(result).as(what).doesNotContain(SECRET);
        assertThat(asked).as(what).isEmpty();
        server.setSoTimeout(1);
        try {
            server.accept().close();
            throw new AssertionError(what + " called the server");
        } catch (SocketTimeoutException e) {
            assertThat(e).isNotNull();
        }
    }

    private Stream<String> places() {
        return Stream.of(file, web, "http://name.invalid/", "jar:" + file + "!/x", "\\\\name.invalid\\share\\x");
    }

    @Test
    void xmlPartsThatNameOutsideEntities() throws IOException {
        for (String place : places().toList()) {
            List<String> types = List.of(
                    "<!DOCTYPE d SYSTEM \"" + place + "\">",
                    "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + place + "\">]>",
                    "<!DOCTYPE d [<!ENTITY % x SYSTEM \"" + place + "\"> %x;]>");
            for (String type : types) {
                for (String part : XML_PARTS) {
                    staysInside(
                            part,
                            document(
                                    part,
                                    type + "<d xmlns:xi=\"http://www.w3.org/2001/XInclude\">&x;" + "<xi:include href=\""
                                            + place + "\" parse=\"text\"/></d>"));
                }
            }
        }
    }

    /** A package sound enough that the broken part is opened. */
    private static byte[] document(String part, String xml) {
        Map<String, String> parts = new LinkedHashMap<>();
        if (part.startsWith("word/")) {
            parts.put("[Content_Types].xml", "<Types/>");
            parts.put("word/document.xml", wordBody(""));
        } else if (part.startsWith("xl/")) {
            parts.put("[Content_Types].xml", "<Types/>");
            parts.put(
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/>"
                            + "</sheets></workbook>");
            parts.put(
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r1\"" + " Target=\"worksheets/sheet1.xml\"/></Relationships>");
            parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>");
        } else if (part.contains("OFD") || part.startsWith("Doc_0")) {
            parts.put("OFD.xml", "<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>");
            parts.put(
                    "Doc_0/Document.xml",
                    "<Document><CommonData><PublicRes>PublicRes.xml</PublicRes></CommonData><Pages>"
                            + "<Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/></Pages></Document>");
            parts.put("Doc_0/Pages/Page_0/Content.xml", "<Page/>");
        } else {
            parts.put("mimetype", "application/vnd.oasis.opendocument.text");
            parts.put("content.xml", "<document-content><body><text/></body></document-content>");
        }
        parts.put(part, xml);
        return Docx.zip(parts);
    }

    private static String wordBody(String xml) {
        return "<w:document xmlns:w=\"" + Docx.TRANSITIONAL
                + "\" xmlns:r=\"urn:r\" xmlns:a=\"urn:a\" xmlns:v=\"urn:v\">" + "<w:body>" + xml
                + "</w:body></w:document>";
    }

    @Test
    void relationsOfPackagesThatLeadOut() throws IOException {
        for (String place : places().toList()) {
            String relation = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Target=\"" + place + "\" TargetMode=\"External\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\"/>"
                    + "</Relationships>";
            Map<String, String> word = new LinkedHashMap<>();
            word.put(
                    "word/document.xml",
                    wordBody("<w:p><w:r><w:drawing><a:blip r:link=\"r1\"/></w:drawing><w:pict>"
                            + "<v:imagedata src=\"" + place + "\"/></w:pict><w:instrText>INCLUDETEXT \"" + place
                            + "\"</w:instrText></w:r><w:altChunk r:id=\"r1\"/><w:subDoc r:id=\"r1\"/></w:p>"));
            word.put("word/_rels/document.xml.rels", relation);
            word.put("word/_rels/settings.xml.rels", relation);
            word.put("_rels/.rels", relation);
            staysInside("docx", Docx.zip(word));

            Map<String, String> book = new LinkedHashMap<>();
            book.put(
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/>"
                            + "</sheets><externalReferences><externalReference r:id=\"r1\"/></externalReferences></workbook>");
            book.put("xl/_rels/workbook.xml.rels", relation);
            staysInside("xlsx", Docx.zip(book));

            Map<String, String> open = new LinkedHashMap<>();
            open.put("mimetype", "application/vnd.oasis.opendocument.text");
            open.put(
                    "content.xml",
                    "<document-content xmlns:xlink=\"http://www.w3.org/1999/xlink\"><body><text>"
                            + "<section-source xlink:href=\"" + place + "\"/><p><image xlink:href=\"" + place
                            + "\"/></p></text></body></document-content>");
            staysInside("odt", Docx.zip(open));

            Map<String, String> ofd = new LinkedHashMap<>();
            ofd.put(
                    "OFD.xml",
                    "<OFD><DocBody><DocRoot>" + place + "</DocRoot></DocBody><DocBody><DocRoot>"
                            + "../../../../etc/hostname</DocRoot></DocBody></OFD>");
            staysInside("ofd", Docx.zip(ofd));
        }
    }

    @Test
    void pagesThatLoadThings() throws IOException {
        for (String place : places().toList()) {
            String page = "<!DOCTYPE html SYSTEM \"" + place + "\"><html><head><base href=\"" + place + "\">"
                    + "<link rel=stylesheet href=\"a.css\"><meta http-equiv=refresh content=\"0;url=" + place + "\">"
                    + "<script src=\"" + place + "\"></script><style>@import url(" + place + ")</style></head>"
                    + "<body background=\"" + place + "\"><img src=\"" + place + "\"><iframe src=\"" + place
                    + "\"></iframe><object data=\"" + place + "\"></object><embed src=\"" + place + "\">"
                    + "<table><tr><td>年报</table></body></html>";
            staysInside("html", page.getBytes(StandardCharsets.UTF_8));
            String mail = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"
                    + "Content-Type: text/html; charset=utf-8\r\nContent-Location: " + place + "\r\n\r\n" + page
                    + "\r\n--b\r\nContent-Type: message/external-body; access-type=URL; URL=\"" + place
                    + "\"\r\n\r\n--b--\r\n";
            staysInside("mht", mail.getBytes(StandardCharsets.UTF_8));
            String rich = "{\\rtf1{\\*\\template " + place + "}{\\field{\\*\\fldinst INCLUDETEXT \"" + place
                    + "\"}{\\fldrslt 年报}}{\\object\\objautlink{\\*\\objclass Word}{\\*\\objdata 00}}}";
            staysInside("rtf", rich.getBytes(StandardCharsets.UTF_8));
            String pdf =
                    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(" + place + ")>>>>endobj\n"
                            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R"
                            + "/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<</Length 0/F(" + place
                            + ")>>stream\n\nendstream endobj\ntrailer<</Root 1 0 R>>\n";
            staysInside("pdf", pdf.getBytes(StandardCharsets.UTF_8));
        }
    }
}
