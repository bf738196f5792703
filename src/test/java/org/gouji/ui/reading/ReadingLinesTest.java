package org.gouji.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.gouji.read.ReportReader;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.reading.ReadingLine.Kind;
import org.junit.jupiter.api.Test;

/** What an auditor is told about the reading of a report. */
class ReadingLinesTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final ReportReader READER = new ReportReader(FORMS);
    private static final ReadingLines WORDS = new ReadingLines(new Wording(Texts.load(Language.ZH), FORMS), FORMS);

    private static final Path SAMPLE = Path.of("resources/samples/2022/青禾县东门街道办事处2022年政府信息公开工作年度报告.txt");

    private static Report read(String name, UnaryOperator<String> change) throws IOException {
        String text = change.apply(Files.readString(SAMPLE));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ((Reading.Read) READER.read(new SourceFile(name, ""), bytes).get(0)).report();
    }

    private static List<String> told(Report report, Kind kind) {
        return WORDS.of(report).stream()
                .filter(l -> l.kind() == kind)
                .map(l -> String.join("|", l.what(), l.printed(), l.where()))
                .toList();
    }

    @Test
    void asksWhereTheNameOfTheFileContradicts() throws IOException {
        Report report = read("青禾县民政局2022年.txt", t -> t);
        assertThat(told(report, Kind.QUESTION)).singleElement().asString().contains("青禾县民政局", "青禾县东门街道办事处", "标题");
        assertThat(told(report, Kind.EVIDENCE)).anyMatch(e -> e.contains("文件名“青禾县民政局”"));
    }

    @Test
    void namesCellsLabelsAndWhatWasLeftOut() throws IOException {
        Report report = read(
                SAMPLE.getFileName().toString(),
                t -> t.replaceFirst("(予以公开\\n)\\t\\d+", "$1\t约三件")
                        .replace("属于三类内部事务信息", "属于三类内容事务信息")
                        .replaceFirst("(重复申请\\n(\t\\d+\\n){6})\t\\d+\\n", "$1"));
        assertThat(told(report, Kind.UNREADABLE)).singleElement().asString().contains("予以公开 · 自然人|约三件|第 2 表第");
        assertThat(told(report, Kind.MISSING)).singleElement().asString().contains("重复申请 · 总计");
        assertThat(told(report, Kind.DOUBTFUL))
                .hasSize(7)
                .filteredOn(l -> l.contains("重复申请"))
                .hasSize(6);
        assertThat(told(report, Kind.LABEL)).anyMatch(l -> l.contains("文字有改动|5.属于三类内容事务信息"));
        assertThat(WORDS.summary(report)).contains("应有 200 格", "缺失 1，无法识别 1；其中按位置推定 7", "单位：青禾县东门街道办事处（可靠）");
    }

    @Test
    void saysOnceThatATableIsNotThere() throws IOException {
        Report report = read("a.txt", t -> t.substring(0, t.indexOf("\t行政复议")));
        assertThat(told(report, Kind.MISSING)).containsExactly("表四：报告中没有这张表||");
    }
}
