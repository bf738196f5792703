package org.gouji.ui.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Nine departments alike, and one that says ten times as many applications. */
final class ManyUnits {
    private static final Path TEXT = Path.of("resources/samples", "2022", "青禾县农业农村局2022年政府信息公开工作年度报告.txt");

    private ManyUnits() {}

    /** Writes their reports into a folder of its own. */
    static Path in(Path folder) throws IOException {
        Path reports = Files.createDirectory(folder.resolve("各局"));
        String text = Files.readString(TEXT);
        for (String unit : List.of("财政局", "教育局", "司法局", "审计局", "统计局", "林业局", "商务局", "信访局", "民政局")) {
            String own = text.replace("农业农村局", unit);
            Files.writeString(
                    reports.resolve("青禾县" + unit + "2022年政府信息公开工作年度报告.txt"),
                    unit.equals("民政局") ? own.replaceAll("(?m)^(\\s*)16(\\s*)$", "$1160$2") : own);
        }
        return reports;
    }
}
