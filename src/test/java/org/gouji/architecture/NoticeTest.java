package org.gouji.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** NOTICE lists exactly the libraries that are delivered, in the versions that the build resolves, each with its licence. */
class NoticeTest {
    private static final Pattern LINE = Pattern.compile("(?m)^([\\w.-]+):([\\w.-]+):([\\w.-]+)  (\\S+)$");

    /** What is on the path of tests only. */
    private static final Pattern OF_TESTS = Pattern.compile(
            "(junit|jupiter|jqwik|assertj|archunit|opentest4j|apiguardian|jspecify|byte-buddy|cacio|surefire|jmh|jopt|error_prone|hamcrest|fest).*");

    /** Those an office may use and pass on without asking anybody. */
    private static final Set<String> LICENCES =
            Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "LGPL-2.1-or-later");

    static List<Path> jars() {
        String paths = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(paths.split(Pattern.quote(File.pathSeparator)))
                .filter(path -> path.endsWith(".jar"))
                .map(Path::of)
                .toList();
    }

    static boolean isDelivered(Path jar) {
        return !OF_TESTS.matcher(jar.getFileName().toString()).matches();
    }

    @Test
    void listsWhatIsDelivered() throws IOException {
        List<MatchResult> lines =
                LINE.matcher(Files.readString(Path.of("NOTICE"))).results().toList();
        assertThat(lines).extracting(line -> line.group(4)).isSubsetOf(LICENCES);
        Set<String> listed = lines.stream()
                .map(line -> line.group(2) + "-" + line.group(3) + ".jar")
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> delivered = jars().stream()
                .filter(NoticeTest::isDelivered)
                .map(jar -> jar.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(delivered).isEqualTo(listed);
    }

    @Test
    void namesThemInTheirOrderWithTheirGroups() throws IOException {
        List<String> listed = LINE.matcher(Files.readString(Path.of("NOTICE")))
                .results()
                .map(line -> line.group(1) + ":" + line.group(2))
                .toList();
        assertThat(listed).isSorted().doesNotHaveDuplicates();
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(listed)
                .filteredOn(name -> pom.contains("<artifactId>" + name.replaceFirst(".*:", "") + "<"))
                .allSatisfy(
                        name -> assertThat(pom).contains("<groupId>" + name.replaceFirst(":.*", "") + "</groupId>"));
    }
}
