package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gouji.read.rtf.RtfReader;

/** A text reads back whatever of the many ways of RTF each of its characters is written in. */
class RtfEncodingPropertyTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String SIGNS = "政府信息公开年度报告一二三（）、。0123456789件ab{}\\%-·—“”乂丂亐";
    private static final List<String> RARE = List.of("𠀀", "𬂩", "𪚥");

    @Property(tries = 400)
    void readsBackEveryWayOfWriting(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder wanted = new StringBuilder("始");
        StringBuilder body = new StringBuilder(hex("始", random));
        int length = 1 + random.nextInt(60);
        for (int i = 0; i < length; i++) {
            String sign = random.nextInt(15) == 0
                    ? RARE.get(random.nextInt(RARE.size()))
                    : String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
            wanted.append(sign);
            body.append(between(random)).append(written(sign, random));
        }
        String rtf = "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 A;}{\\f1\\fcharset0 B;}}" + body
                + "\\par}";
        assertThat(rtf)
                .satisfies(r -> assertThat(Shown.lines(new RtfReader()
                                .read(r.getBytes(StandardCharsets.ISO_8859_1))
                                .document()))
                        .containsExactly(wanted.toString()));
    }

    /** What may stand between two characters without a meaning for the text. */
    private static String between(Random random) {
        return List.of("", "", "", "\r\n", "\\fs21 ", "{}", "\\b0 ", "{\\b\\i}", "{\\v x}")
                .get(random.nextInt(9));
    }

    private static String written(String sign, Random random) {
        boolean byBytes = GBK.newEncoder().canEncode(sign);
        switch (random.nextInt(byBytes ? 5 : 2)) {
            case 0:
                return unicode(sign, "\\'3f", "");
            case 1:
                return unicode(sign, "?", "");
            case 2:
                return byBytes && sign.charAt(0) > 0x7F
                        ? "{\\uc2" + unicode(sign, hex(sign, random).replace("\\b ", ""), "") + "}"
                        : plain(sign);
            case 3:
                return "{\\uc0" + unicode(sign, "", " ") + "}";
            default:
                return hex(sign, random);
        }
    }

    private static String unicode(String sign, String fallback, String end) {
        StringBuilder out = new StringBuilder();
        for (char c : sign.toCharArray()) {
            out.append("\\u").append((short) c).append(end).append(fallback);
        }
        return out.toString();
    }

    private static String plain(String sign) {
        return "{}\\".contains(sign) ? "\\" + sign : sign;
    }

    /** Bytes in hexadecimal; a run may end between them. */
    private static String hex(String sign, Random random) {
        StringBuilder out = new StringBuilder();
        for (byte b : sign.getBytes(GBK)) {
            out.append(out.length() > 0 && random.nextInt(4) == 0 ? "\\b " : "");
            out.append(String.format("\\'%02x", b & 0xFF));
        }
        return out.toString();
    }
}
