package org.gouji.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The size budget: nine files in ten under 250 lines, none over 400, a rule check at most 100. */
class FileSizeTest {
    private static final Path MAIN = Path.of("src/main/java");

    @Test
    void noFileIsOver400LinesAndNineInTenAreUnder250() throws IOException {
        Map<Path, Integer> sizes = sizes(MAIN);
        long large = sizes.values().stream().filter(n -> n > 250).count();
        int[] sorted =
                sizes.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        System.out.println("median file: " + sorted[sorted.length / 2] + " lines, of "
                + Arrays.stream(sorted).sum());
        assertThat(over(sizes, 400)).as("files over 400 lines").isEmpty();
        assertThat(large * 10).as("files over 250 lines: %s", over(sizes, 250)).isLessThanOrEqualTo(sizes.size());
    }

    @Test
    void aRuleCheckFitsOnAScreen() throws IOException {
        Path checks = MAIN.resolve("org/gouji/rule/check");
        if (Files.isDirectory(checks)) {
            assertThat(over(sizes(checks), 100)).as("checks over 100 lines").isEmpty();
        }
    }

    private static List<Path> over(Map<Path, Integer> sizes, int limit) {
        return sizes.entrySet().stream()
                .filter(e -> e.getValue() > limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<Path, Integer> sizes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> sources =
                    files.filter(f -> f.toString().endsWith(".java")).collect(Collectors.toList());
            Map<Path, Integer> sizes = new TreeMap<>();
            for (Path source : sources) {
                sizes.put(source, Files.readAllLines(source).size());
            }
            return sizes;
        }
    }
}
