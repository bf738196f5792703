package org.gouji.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A page saved with everything it needs in one MIME file: by a browser quoted-printable, by Word in base64. */
final class MailPage {
    private static final String BOUNDARY = "----=_NextPart_01DA_5C3E";
    private static final String END = "\r\n";

    private MailPage() {}

    static byte[] write(Draft draft) {
        boolean quoted = Math.floorMod(draft.layout().name().hashCode(), 2) == 0;
        Charset chinese = Charset.forName("GBK");
        boolean narrow = !quoted && chinese.newEncoder().canEncode(WebPage.text(draft));
        String charset = narrow ? "gb2312" : "utf-8";
        byte[] page = WebPage.text(draft)
                .replace("charset=\"UTF-8\"", "charset=\"" + charset + "\"")
                .getBytes(narrow ? chinese : StandardCharsets.UTF_8);
        String body = quoted
                ? quotedPrintable(page)
                : Base64.getMimeEncoder(76, END.getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(page);
        String mail = "From: <saved by the browser>" + END + "Subject: =?utf-8?B?"
                + Base64.getEncoder().encodeToString("年度报告".getBytes(StandardCharsets.UTF_8)) + "?=" + END
                + "MIME-Version: 1.0" + END + "Content-Type: multipart/related;" + END + "\ttype=\"text/html\";" + END
                + "\tboundary=\"" + BOUNDARY + "\"" + END + END + "This is a multi-part message in MIME format." + END
                + END + "--" + BOUNDARY + END + "Content-Type: text/html; charset=\"" + charset + "\"" + END
                + "Content-Transfer-Encoding: " + (quoted ? "quoted-printable" : "base64") + END
                + "Content-Location: http://www.example.invalid/report.htm" + END + END + body + END + "--" + BOUNDARY
                + END
                + "Content-Type: text/css" + END + "Content-Transfer-Encoding: 7bit" + END
                + "Content-Location: http://www.example.invalid/style.css" + END + END + "td { border: 1px solid }"
                + END
                + "--" + BOUNDARY + "--" + END;
        return mail.getBytes(StandardCharsets.US_ASCII);
    }

    private static String quotedPrintable(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        int length = 0;
        for (byte b : bytes) {
            int value = b & 0xFF;
            if (value == '\n') {
                out.append(END);
                length = 0;
                continue;
            }
            boolean plain = (value >= 33 && value <= 126 && value != '=') || value == ' ';
            String text = plain ? String.valueOf((char) value) : String.format("=%02X", value);
            if (length + text.length() > 75) {
                out.append('=').append(END);
                length = 0;
            }
            out.append(text);
            length += text.length();
        }
        return out.toString();
    }
}
