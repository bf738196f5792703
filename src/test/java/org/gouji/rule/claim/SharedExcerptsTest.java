package org.gouji.rule.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Excerpts of real reports: what they claim, and nothing else. */
@Tag("shared")
class SharedExcerptsTest {
    private static final Path EXCERPTS = Path.of("../shared/excerpts");
    private static final String DENIED = "T3.denied_secret.total+T3.denied_law.total+T3.denied_safety.total"
            + "+T3.denied_third_party.total+T3.denied_internal.total+T3.denied_process.total+T3.denied_enforcement.total"
            + "+T3.denied_inquiry.total";

    static Stream<Arguments> claims() {
        return Stream.of(
                arguments("01_", "海珠区官洲街道办事处", 2023, List.of()),
                arguments("02_", "西咸新区底张街道办事处", 2023, List.of("T3.new.total=0")),
                arguments(
                        "04_",
                        "桃江县松木塘镇人民政府",
                        2022,
                        List.of(
                                "T3.new.total=0",
                                "~T3.granted.total=0",
                                DENIED + "=0",
                                "T4.review.total=0",
                                "T4.direct.total+T4.after_review.total=0")),
                arguments("07_", "商南县过风楼镇人民政府", 2022, List.of("T3.new.total=1")),
                arguments(
                        "09_",
                        "义乌市廿三里街道办事处",
                        2023,
                        List.of(
                                "T3.new.total=16",
                                "T3.carried_in.total=1",
                                "T3.total.total=16",
                                "T3.carried_out.total=1")),
                arguments(
                        "18_",
                        "东宝区人民政府",
                        2024,
                        List.of(
                                "T3.new.total=30",
                                "T3.carried_in.total=1",
                                "T3.total.total=24",
                                "T3.carried_out.total=7")),
                arguments("24_", "漳平市文化体育和旅游局", 2023, List.of("T3.new.total=0")),
                arguments("25_", "信丰县卫生健康委员会", 2023, List.of()),
                arguments(
                        "34_",
                        "瓯海区审计局",
                        2024,
                        List.of(
                                "T3.new.total=0",
                                "T4.review.total=1",
                                "T4.direct.total+T4.after_review.total=2",
                                "T4.review.upheld=1",
                                "T4.direct.upheld+T4.after_review.upheld=2")),
                arguments("38_", "高平市原村乡人民政府", 2024, List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void claims(String file, String unit, int year, List<String> claims) throws IOException {
        assumeTrue(Files.isDirectory(EXCERPTS), "../shared is not there: excerpts of real reports are not shipped");
        try (Stream<Path> files = Files.list(EXCERPTS)) {
            Path excerpt = files.filter(p -> p.getFileName().toString().startsWith(file))
                    .findFirst()
                    .orElseThrow();
            String[] prose = Files.readAllLines(excerpt).stream()
                    .filter(l -> !l.contains("|") && !l.startsWith("http"))
                    .toArray(String[]::new);
            assertThat(Prose.comparable(unit, year, prose)).containsExactlyInAnyOrderElementsOf(claims);
        }
    }
}
