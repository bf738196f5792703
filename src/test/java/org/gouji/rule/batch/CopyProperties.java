package org.gouji.rule.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.SourceFile;
import org.gouji.rule.BatchExamples;
import org.gouji.rule.RuleEngine;
import org.gouji.rule.catalogue.ExampleReport;

/** Prose that was copied under another name is found; prose of its own is not, whatever all reports share. */
class CopyProperties {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final RuleEngine ENGINE = RuleEngine.load(FORMS);
    private static final String TEMPLATE = "按照全县统一安排各单位须在网站显著位置设置专栏并于每月最后一个工作日前完成更新逾期的由督查室通报并扣减当年考核分值"
            + "凡涉及群众切身利益的重大事项应当事先征求意见意见采纳情况随文件一并发布不得以会议纪要代替正式答复";

    @Property(tries = 25)
    void findsACopyUnderAnotherName(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 60) int others, @ForAll boolean five) {
        Section section = five ? Section.PROBLEMS : Section.OVERVIEW;
        List<Report> reports = independent(random, others, section);
        String original = words(random, 300);
        reports.add(report("柳川县林业局", section, "柳川县林业局发布信息12条，" + original + "。我局培训3次。"));
        reports.add(report("柳川县民政局", section, "柳川县民政局发布信息 2,345 条，" + original + "。我局培训十次。"));
        Collections.shuffle(reports, random);

        List<Finding> findings = findings(reports);

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule()).isEqualTo("DUP-TEXT");
        assertThat(findings.get(0).reports())
                .extracting(SourceFile::name)
                .containsExactlyInAnyOrder("柳川县林业局2022.txt", "柳川县民政局2022.txt");
        assertThat(findings.get(0).anchor().section()).isEqualTo(section);
        assertThat(findings.get(0).evidence()).contains(original.substring(0, 100));
    }

    @Property(tries = 25)
    void findsNothingAmongIndependentTexts(@ForAll Random random, @ForAll @IntRange(min = 1, max = 60) int count) {
        assertThat(findings(independent(random, count, Section.OVERVIEW))).isEmpty();
    }

    @Property(tries = 15)
    void givesAFindingForEachCopyNotForEachPair(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 12) int copies) {
        List<Report> reports = independent(random, 60, Section.OVERVIEW);
        String original = words(random, 300);
        for (int i = 0; i < copies; i++) {
            reports.add(report("柳川县第" + i + "局", Section.OVERVIEW, original));
        }

        assertThat(findings(reports)).hasSize(copies - 1);
    }

    @Property(tries = 15)
    void findsTheHalfThatIsNotCopiedDifferent(@ForAll Random random) {
        List<Report> reports = independent(random, 5, Section.OVERVIEW);
        String shared = words(random, 200);
        reports.add(report("柳川县林业局", Section.OVERVIEW, shared + words(random, 100)));
        reports.add(report("柳川县民政局", Section.OVERVIEW, shared + words(random, 100)));

        assertThat(findings(reports)).isEmpty();
    }

    private static List<Report> independent(Random random, int count, Section section) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reports.add(report("石桥县第" + i + "局", section, TEMPLATE + words(random, 200 + random.nextInt(300))));
        }
        return reports;
    }

    /** Made of two thousand characters, so that chance runs of eight do not happen. */
    private static String words(Random random, int length) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            words.append((char) (0x4E00 + random.nextInt(2000)));
            if (random.nextInt(12) == 0) {
                words.append('，');
            }
        }
        return words.toString();
    }

    private static Report report(String unit, Section section, String text) {
        return new ExampleReport(FORMS.newest(), 2022)
                .unit(unit)
                .prose(section, text)
                .report();
    }

    private static List<Finding> findings(List<Report> reports) {
        return BatchExamples.findings(ENGINE, Optional.empty(), reports);
    }
}
