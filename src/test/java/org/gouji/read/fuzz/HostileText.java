package org.gouji.read.fuzz;

import java.util.List;
import java.util.Random;

/** Texts that have broken readers before, ours or others'. */
final class HostileText {
    private static final List<String> ALL = List.of(
            "\0",
            "\uFEFF",
            "\uFFFF",
            "𠀀",
            "&#x10FFFF;&#0;&x;&amp",
            "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
            "<?xml version=\"1.0\" encoding=\"UTF-7\"?>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<table><tr><td>",
            "</table>",
            "<tr><td colspan=\"65535\" rowspan=\"65535\">总计</td></tr>",
            "<w:tbl><w:tr><w:tc>",
            "</w:tc></w:tr></w:tbl>",
            "<w:tcPr><w:gridSpan w:val=\"2147483647\"/><w:vMerge/></w:tcPr>",
            "<w:fldChar w:fldCharType=\"begin\"/>",
            "<w:ins><w:del>",
            "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell"
                    + " table:number-columns-repeated=\"16384\"/></table:table-row>",
            "<text:list><text:list-item>",
            "<mergeCell ref=\"A1:XFD1048576\"/>",
            "<c r=\"XFD1048576\" t=\"s\"><v>99999999</v></c>",
            "{\\rtf1 {{{{{{{{",
            "}}}}}}}}",
            "\\trowd\\cellx2147483647\\cellx-5\\cell\\row",
            "\\bin2147483647 ",
            "\\u-99999?\\'zz\\uc99999999999 ",
            "\\itap99\\nestcell\\nestrow",
            "1".repeat(40),
            "-1.5e999",
            "１２３４５６７８９０",
            "二十亿三千万零七",
            "99999999999999999999",
            "2021年".repeat(50),
            "政府信息公开工作年度报告".repeat(30),
            "第二十条第（一）项",
            "一、本年新收政府信息公开申请数量",
            "，".repeat(500),
            "\t".repeat(500),
            "\n".repeat(500),
            "(".repeat(400),
            "Content-Type: multipart/related; boundary=\"\"\n\n--\n",
            "Content-Transfer-Encoding: base64\n\n====",
            "=E4=B8",
            "q 1 0 0 1 0 0 cm BT /F1 1e30 Tf (x) Tj ET",
            "99999 0 obj << /Kids [99999 0 R] /Length -1 >> stream",
            "[" + "[".repeat(300));

    private HostileText() {}

    static String any(Random random) {
        String text = ALL.get(random.nextInt(ALL.size()));
        return random.nextInt(10) == 0 ? text.repeat(1 + random.nextInt(2000 / text.length() + 20)) : text;
    }
}
