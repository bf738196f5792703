package org.gouji.corpus;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.bench.page.Block;
import org.gouji.bench.page.Block.Line;
import org.gouji.bench.page.Box;
import org.gouji.bench.page.Drawn;
import org.gouji.bench.page.Trait;
import org.gouji.bench.page.Xml;

/** A web page written as text, in one of the charsets that offices' sites use. */
final class WebPage {
    private static final List<String> CHARSETS = List.of("UTF-8", "GBK", "UTF-16", "GB18030", "GBK undeclared");
    private final Draft draft;

    private WebPage(Draft draft) {
        this.draft = draft;
    }

    /** The page in a charset that depends on the layout. */
    static byte[] write(Draft draft) {
        String choice = CHARSETS.get(Math.floorMod(draft.layout().name().hashCode(), CHARSETS.size()));
        String charset = choice.replace(" undeclared", "");
        String page = new WebPage(draft).page(choice.contains(" ") ? "" : charset);
        return encode(page, Charset.forName(charset));
    }

    /** The page with its charset declared. */
    static String text(Draft draft) {
        return new WebPage(draft).page("UTF-8");
    }

    /** Characters that the charset lacks as references. */
    private static byte[] encode(String page, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder out = new StringBuilder();
        page.codePoints().forEach(c -> {
            String text = Character.toString(c);
            out.append(encoder.canEncode(text) ? text : "&#" + c + ";");
        });
        return out.toString().getBytes(charset);
    }

    private String page(String charset) {
        String title = draft.blocks().stream()
                .filter(Line.class::isInstance)
                .map(b -> ((Line) b).text())
                .findFirst()
                .orElseThrow();
        String meta = charset.isEmpty() ? "" : "<meta charset=\"" + charset + "\">";
        String article = draft.blocks().stream().map(this::block).collect(Collectors.joining("\n"));
        if (draft.has(Trait.NESTED)) {
            article =
                    "<table width=\"1000\" cellpadding=\"0\"><tr><td valign=\"top\">" + article + "</td></tr></table>";
        }
        if (draft.has(Trait.SITE)) {
            article =
                    "<table><tr><td><a href=\"#\">首页</a></td><td><a href=\"#\">政务公开</a></td><td><a href=\"#\">办事服务</a></td></tr></table>"
                            + "<div class=\"where\">当前位置：首页 &gt; 政务公开 &gt; 年度报告</div><ul><li><a href=\"#\">通知公告</a></li>"
                            + "<li><a href=\"#\">政策文件</a></li></ul>" + article
                            + "<div>上一篇：<a href=\"#\">关于调整办公时间的通知</a></div><div>主办："
                            + draft.truth().unit() + "</div>";
        }
        return "<!DOCTYPE html>\n<html><head>" + meta + "<title>" + title + "</title></head>\n<body>\n" + article
                + "\n</body></html>\n";
    }

    private String block(Block block) {
        if (block instanceof Drawn table) {
            return table(table);
        }
        Line line = (Line) block;
        return switch (line.kind()) {
            case TITLE -> "<h1 align=\"center\">" + Xml.text(line.text()) + "</h1>";
            case SECTION ->
                draft.has(Trait.SITE)
                        ? "<p><strong>　　" + Xml.text(line.text()) + "</strong></p>"
                        : "<h2>" + Xml.text(line.text()) + "</h2>";
            case SIGNATURE -> "<p align=\"right\">" + Xml.text(line.text()) + "</p>";
            default -> "<p>" + (line.text().isEmpty() ? "&nbsp;" : "　　" + text(line.text())) + "</p>";
        };
    }

    private String table(Drawn table) {
        String border = draft.has(Trait.UNRULED) ? "" : " border=\"1\" cellspacing=\"0\"";
        StringBuilder out = new StringBuilder("<table" + border + ">\n");
        for (List<Box> row : table.rows()) {
            out.append("<tr>");
            row.forEach(box -> out.append(cell(box)));
            out.append("</tr>\n");
        }
        return out.append("</table>").toString();
    }

    private String cell(Box box) {
        String rows = box.high() > 1 ? " rowspan=\"" + box.high() + "\"" : "";
        String columns = box.wide() > 1 ? " colspan=\"" + box.wide() + "\"" : "";
        String lines = box.lines().stream().map(this::text).collect(Collectors.joining("<br>"));
        return "<td" + rows + columns + ">" + (draft.has(Trait.SMALL) ? "<p>" + lines + "</p>" : lines) + "</td>";
    }

    private String text(String text) {
        if (draft.has(Trait.SPLIT_RUNS) && text.length() > 1) {
            int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
            return "<span>" + Xml.text(text.substring(0, half)) + "</span><span lang=\"EN-US\">"
                    + Xml.text(text.substring(half)) + "</span>";
        }
        return Xml.text(text).replace("\u00A0", "&nbsp;");
    }
}
