package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file costs at most 256 MB: files that want more are read in a program that has no more. */
class HeavyFilesTest {
    /** What is said where a limit of ours did not hold. */
    private static final Set<String> LATE = Set.of("read.failed.memory", "read.failed.slow", "file.crash");

    @TempDir
    Path folder;

    @Test
    void readersStopBeforeTimeOrMemoryDo() throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeavyFiles.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int status = process.waitFor();
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);

        assertThat(status).as(String.join("\n", lines)).isZero();
        assertThat(lines).filteredOn(line -> line.contains("\t")).hasSizeGreaterThan(30);
        assertThat(lines)
                .filteredOn(line -> line.contains("\t") && LATE.contains(line.split("\t")[1]))
                .isEmpty();
    }
}
