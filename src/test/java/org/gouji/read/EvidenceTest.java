package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Identity;
import org.gouji.model.Identity.Confidence;
import org.gouji.model.Identity.Evidence;
import org.gouji.model.Identity.Source;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speaks for unit and year, and what becomes of contradictions. */
class EvidenceTest {
    private static final ReportReader READER = new ReportReader(FormCatalogue.load());
    private static final String BODY = "一、总体情况\n年内无异常。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n"
            + "四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n无\n";

    private static Report read(String name, String text) {
        Reading reading = READER.read(new SourceFile(name, ""), text.getBytes(StandardCharsets.UTF_8))
                .get(0);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).report();
    }

    @Test
    void agreementOfAllSourcesIsSure() {
        Identity identity = read(
                        "2022年/云岫县水务局2022年政府信息公开工作年度报告.txt",
                        "云岫县水务局2022年政府信息公开工作年度报告\n统计期限为2022年1月1日至2022年12月31日。\n" + BODY + "云岫县水务局\n2023年1月9日\n")
                .identity();
        assertThat(identity.unit().confidence()).isEqualTo(Confidence.HIGH);
        assertThat(identity.year().confidence()).isEqualTo(Confidence.HIGH);
        assertThat(identity.unit().evidence())
                .extracting(Evidence::source)
                .containsExactly(Source.TITLE, Source.SIGNATURE, Source.FILE_NAME);
        assertThat(identity.year().evidence())
                .extracting(Evidence::source)
                .containsExactly(Source.TITLE, Source.PERIOD, Source.SIGNATURE, Source.FILE_NAME, Source.FOLDER);
        assertThat(identity.unit().disputed()).isFalse();
        assertThat(identity.year().disputed()).isFalse();
    }

    @Test
    void theTitleOutranksTheFilesNameButTheContradictionIsAsked() {
        Report report = read("云岫县农业局2021年政府信息公开工作年度报告.txt", "云岫县水务局2022年政府信息公开工作年度报告\n" + BODY);
        assertThat(report.unit()).contains("云岫县水务局");
        assertThat(report.year()).contains(2022);
        assertThat(report.identity().unit().disputed()).isTrue();
        assertThat(report.identity().year().confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(report.identity().year().evidence().get(1))
                .isEqualTo(new Evidence(Source.FILE_NAME, "2021", "云岫县农业局2021年政府信息公开工作年度报告.txt", false));
    }

    @Test
    void withoutATitleContradictionsLeaveItUnknown() {
        Report report =
                read("云岫县农业局2021年年报.txt", "政府信息公开工作年度报告\n统计期限为2022年1月1日至2022年12月31日。\n" + BODY + "云岫县水务局\n2023年1月9日\n");
        assertThat(report.unit()).isEmpty();
        assertThat(report.year()).isEmpty();
        assertThat(report.identity().unit().disputed()).isTrue();
        assertThat(report.identity().unit().confidence()).isEqualTo(Confidence.NONE);
        assertThat(report.identity().unit().evidence())
                .extracting(Evidence::value)
                .containsExactly("云岫县水务局", "云岫县农业局");
    }

    @ParameterizedTest
    @CsvSource({
        "云岫县政府办, 云岫县人民政府办公室",
        "水务局, 云岫县水务局",
        "云岫县城关街道办事处, 云岫县城关街道办",
    })
    void longAndShortFormsOfANameAreOne(String signature, String title) {
        Identity identity = read("a.txt", title + "2022年政府信息公开工作年度报告\n" + BODY + signature + "\n2023年1月9日\n")
                .identity();
        assertThat(identity.unit().disputed()).isFalse();
        assertThat(identity.unit().value()).contains(title);
    }

    @ParameterizedTest
    @CsvSource({
        "2022年/云岫县水务局.txt, 云岫县水务局, 2022",
        "云岫县水务局/2022.txt, 云岫县水务局, 2022",
        "3-2022年度云岫县水务局.txt, 云岫县水务局, 2022",
        "云岫县水务局（2022年）.txt, 云岫县水务局, 2022",
        "batch.zip!/2022年度/云岫县水务局年报.txt, 云岫县水务局, 2022",
    })
    void namesOfFilesAndFoldersAreTheLastResort(String path, String unit, int year) {
        Report report = read(path, BODY);
        assertThat(report.unit()).contains(unit);
        assertThat(report.year()).contains(year);
        assertThat(report.identity().unit().confidence()).isEqualTo(Confidence.LOW);
        assertThat(report.identity().year().confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void aFolderOfManyUnitsOrOfTheYearAfterContradictsNobody() {
        Report report = read("2023年/云岫县人民政府/a.txt", "云岫县水务局2022年政府信息公开工作年度报告\n" + BODY);
        assertThat(report.identity().unit().disputed()).isFalse();
        assertThat(report.identity().year().disputed()).isFalse();
    }

    @Test
    void theDateOfTheSignatureTellsTheYearWhereNothingElseDoes() {
        Report report = read("a.txt", "政府信息公开工作年度报告\n" + BODY + "云岫县水务局\n二〇二三年一月九日\n");
        assertThat(report.year()).contains(2022);
        assertThat(report.identity().year().confidence()).isEqualTo(Confidence.LOW);
    }

    @ParameterizedTest
    @CsvSource({"𠮷水县人民政府", "云岫县𬭎州镇人民政府", "𬇙河区㙍坝街道办事处"})
    void rareCharactersSurvive(String unit) {
        String text = unit + "2022年政府信息公开工作年度报告\n" + BODY + unit + "\n2023年1月9日\n";
        Report report = read(unit + "2022年政府信息公开工作年度报告.txt", text);
        assertThat(report.unit()).contains(unit);
        assertThat(report.identity().unit().evidence())
                .allMatch(e -> e.agrees() && e.value().equals(unit));
        assertThat(read("a.txt", "2022年政府信息公开工作年度报告\n" + BODY + unit + "\n2023年1月9日\n")
                        .unit())
                .contains(unit);
        assertThat(read(unit + ".txt", BODY).unit()).contains(unit);
        byte[] docx =
                Docx.body(text.lines().map(Docx::p).reduce("", String::concat)).bytes();
        Report word =
                ((Reading.Read) READER.read(new SourceFile("a.docx", ""), docx).get(0)).report();
        assertThat(word.unit()).contains(unit);
    }
}
