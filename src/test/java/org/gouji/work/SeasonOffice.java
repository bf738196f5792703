package org.gouji.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.bench.page.Block;
import org.gouji.bench.page.Box;
import org.gouji.bench.page.Drawn;
import org.gouji.bench.page.WordFile;
import org.gouji.bench.report.County;
import org.gouji.bench.report.InventedReport;
import org.gouji.bench.report.Member;
import org.gouji.bench.report.ReportPress;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.model.RosterEntry.Kind;
import org.gouji.model.RosterEntry.Level;

/** A county of forty units whose reports are sound, until something is put wrong in them. */
final class SeasonOffice {
    static final int YEAR = 2024;
    private static final String COUNTY = "云溪县";
    private static final long SEED = 20_240_131;

    private final List<Member> members = new ArrayList<>();
    private final List<InventedReport> reports;
    private final WordFile word = new WordFile();
    private final Path folder;

    /** What is wrong with a report that is handed in. */
    record Faults(boolean sum, boolean period) {
        static final Faults NONE = new Faults(false, false);
    }

    /** Files of this office go into {@code folder}. */
    SeasonOffice(FormCatalogue forms, Path folder) {
        this.folder = folder;
        add("人民政府", Kind.GOVERNMENT);
        for (String name :
                "教育 科技 民政 司法 财政 人社 自然资源 生态环境 住建 交通运输 水利 农业农村 商务 文旅 卫健 审计 统计 医保 林业 信访 应急管理 市场监管 税务 气象 档案".split(" ")) {
            add(name + "局", Kind.DEPARTMENT);
        }
        for (String name : "柳溪 石桥 清水 白鹭 东岭 西河 南坪 北塘 高桥 双井 马鞍 青杨 大湾 龙潭".split(" ")) {
            add(name + "镇人民政府", Kind.TOWNSHIP);
        }
        List<County.Filing> filings =
                members.stream().map(m -> new County.Filing(m, YEAR)).toList();
        reports = new ReportPress(forms, SEED, BigDecimal.ZERO).print(new County(0, COUNTY, members, filings));
    }

    private void add(String office, Kind kind) {
        Optional<String> parent = members.isEmpty() ? Optional.empty() : Optional.of(COUNTY + "人民政府");
        Level level = kind == Kind.TOWNSHIP ? Level.TOWNSHIP : Level.COUNTY;
        members.add(new Member(
                members.size(), new RosterEntry(COUNTY + office, parent, kind, List.of(), Optional.of(level)), office));
    }

    Roster roster() {
        return new Roster(members.stream().map(Member::entry).toList());
    }

    String unit(int number) {
        return members.get(number).unit();
    }

    /** Hands in the report of a unit; one that is there is overwritten with the corrected one. */
    Path hand(int number, Faults faults) {
        InventedReport report = reports.get(number);
        List<Block> blocks =
                report.blocks().stream().map(block -> spoilt(block, faults)).toList();
        Path file = folder.resolve(report.title() + ".docx");
        try {
            Files.createDirectories(folder);
            return Files.write(file, word.write(blocks, false, report.seed()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Block spoilt(Block block, Faults faults) {
        if (faults.period() && block instanceof Block.Line line && line.text().contains(YEAR + "年1月1日")) {
            return new Block.Line(line.kind(), line.text().replace(YEAR + "年1月1日", YEAR - 1 + "年1月1日"));
        }
        if (faults.sum() && block instanceof Drawn table) {
            return new Drawn(table.rows().stream().map(SeasonOffice::spoilt).toList());
        }
        return block;
    }

    /** What was granted to all together is told as five more than to each. */
    private static List<Box> spoilt(List<Box> row) {
        int last = row.size() - 1;
        if (row.stream().noneMatch(box -> box.text().replaceAll("\\s", "").matches(".*(?<!不)予以公开"))) {
            return row;
        }
        List<Box> next = new ArrayList<>(row);
        next.set(
                last,
                row.get(last)
                        .saying(String.valueOf(
                                Integer.parseInt(row.get(last).text().strip()) + 5)));
        return next;
    }
}
