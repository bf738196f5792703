package org.gouji.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walls inside the window: presenters without Swing, small files, threads in one place. */
@AnalyzeClasses(packages = "org.gouji.ui", importOptions = DoNotIncludeTests.class)
class UiWallsTest {
    private static final String[] WINDOW = {"javax.swing..", "java.awt..", "com.formdev..", "net.miginfocom.."};

    @ArchTest
    static final ArchRule PRESENTERS_KNOW_NO_SWING = noClasses()
            .that()
            .haveSimpleNameEndingWith("Presenter")
            .or()
            .haveSimpleNameEndingWith("State")
            .or()
            .resideInAPackage("org.gouji.ui.desk")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WINDOW)
            .because("what the window does must be testable without one");

    @ArchTest
    static final ArchRule THREADS_ARE_MADE_IN_ONE_PLACE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(WorkbenchStart.class.getName())
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.Executors")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .because("tests run all work on their own thread");

    @Test
    void noFileIsOver300Lines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/gouji/ui"))) {
            List<Path> large = files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> lines(f) > 300)
                    .toList();
            assertThat(large).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
