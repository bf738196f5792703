package org.gouji.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;

/** The walls of docs/architecture.md: which package may see which, and what may stand where. */
@AnalyzeClasses(packages = "org.gouji", importOptions = DoNotIncludeTests.class)
class WallsTest {
    private static final String[] WINDOW = {"javax.swing..", "java.awt..", "com.formdev..", "net.miginfocom.."};

    @ArchTest
    static final ArchRule MODEL_STANDS_ALONE = classes()
            .that()
            .resideInAPackage("org.gouji.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.gouji.model..", "java..")
            .because("everything speaks of the model, so it must depend on nothing");

    @ArchTest
    static final ArchRule DATA_KNOWS_NO_REPORTS = sees("data");

    @ArchTest
    static final ArchRule FORM_SEES_MODEL = sees("form", "data", "model");

    @ArchTest
    static final ArchRule TEXT_SEES_FORM = sees("text", "form", "data", "model");

    @ArchTest
    static final ArchRule READERS_KNOW_NO_RULES = sees("read", "form", "data", "model");

    @ArchTest
    static final ArchRule RULES_KNOW_NO_FILES = sees("rule", "form", "data", "model");

    @ArchTest
    static final ArchRule STORE_KNOWS_NO_RULES = sees("store", "form", "data", "model");

    @ArchTest
    static final ArchRule CHARTS_KNOW_NO_STORE = sees("chart", "text", "form", "data", "model");

    @ArchTest
    static final ArchRule MEMO_KNOWS_NO_WINDOW = sees("memo", "text", "form", "data", "model");

    @ArchTest
    static final ArchRule WORK_JOINS_THE_STAGES =
            sees("work", "read", "rule", "store", "chart", "memo", "text", "form", "data", "model");

    @ArchTest
    static final ArchRule BENCH_MEASURES_WHAT_WORK_DOES =
            sees("bench", "work", "read", "rule", "store", "form", "data", "model");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_MEASURES = noClasses()
            .that(resideOutsideOfPackages("org.gouji.bench..", "org.gouji.cli.."))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.gouji.bench..")
            .because("nothing an auditor does may hang on invented reports");

    @ArchTest
    static final ArchRule INVENTED_REPORTS_KNOW_NO_WORK = noClasses()
            .that()
            .resideInAnyPackage("org.gouji.bench.page..", "org.gouji.bench.report..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.gouji..")
                    .and(resideOutsideOfPackages(
                            "org.gouji.bench.page..",
                            "org.gouji.bench.report..",
                            "org.gouji.form..",
                            "org.gouji.data..",
                            "org.gouji.model..")))
            .because("what is true of a report must not be asked of what is measured");

    @ArchTest
    static final ArchRule CLI_AND_UI_DO_NOT_SEE_EACH_OTHER = noClasses()
            .that()
            .resideInAPackage("org.gouji.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.gouji.ui..")
            .because("the command line runs where there is no display");

    @ArchTest
    static final ArchRule UI_AND_CLI_DO_NOT_SEE_EACH_OTHER = noClasses()
            .that()
            .resideInAPackage("org.gouji.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.gouji.cli..", "org.gouji.store..", "org.gouji.read..", "org.gouji.rule..", "org.gouji.memo..")
            .because("the window asks for use cases, not for the stages behind them");

    @ArchTest
    static final ArchRule ONLY_UI_KNOWS_SWING = noClasses()
            .that(resideOutsideOfPackages("org.gouji.ui..", "org.gouji.chart.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(WINDOW))
            .because("everything but the window must run without a display");

    @ArchTest
    static final ArchRule CHARTS_USE_COLOURS_NOT_COMPONENTS = noClasses()
            .that()
            .resideInAPackage("org.gouji.chart..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.swing..", "com.formdev..", "net.miginfocom..", "org.jfree.chart.swing..")
            .because("a chart is drawn into a window, a picture or a memo alike");

    @ArchTest
    static final ArchRule SQL_LIVES_IN_STORE = noClasses()
            .that(resideOutsideOfPackages("org.gouji.store.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.sqlite..")
            .because("only the store remembers");

    /** Of java.net only what names things: nothing that finds or reaches them. */
    @ArchTest
    static final ArchRule NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net..")
                    .and(not(nameMatching("java\\.net\\.(URI|URISyntaxException|URLDecoder|URLEncoder)"))))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.net..",
                    "java.rmi..",
                    "javax.naming..",
                    "javax.management.remote..",
                    "com.sun.net..",
                    "sun.net..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.nio\\.channels\\..*(Socket|Datagram|Network|Multicast).*")
            .because("nothing is ever sent anywhere");

    /** The window may show a file or a folder with the system; a browser or a mail program it never starts. */
    @ArchTest
    static final ArchRule NO_BROWSER_AND_NO_MAIL = noClasses()
            .should()
            .callMethodWhere(
                    target(nameMatching("browse|mail")).and(target(owner(nameMatching("java\\.awt\\.Desktop")))))
            .because("what a document names is never asked for");

    @ArchTest
    static final ArchRule NO_OTHER_PROGRAMS = noClasses()
            .that(resideOutsideOfPackages("org.gouji.bench.."))
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.ProcessBuilder")
            .orShould()
            .callMethodWhere(target(nameMatching("exec")).and(target(owner(nameMatching("java\\.lang\\.Runtime")))))
            .because("only the benchmark starts programs: this one, and LibreOffice to make its files");

    /** What these parts of libraries do, they do over the network: signatures ask for time stamps, presentations for pictures. */
    @ArchTest
    static final ArchRule PARTS_OF_LIBRARIES_THAT_CONNECT_ARE_NOT_USED = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.poi.poifs.crypt.dsig..",
                    "org.apache.poi.xslf..",
                    "org.apache.xmlbeans.impl.tool..",
                    "org.apache.commons.io..",
                    "org.apache.batik.util..")
            .because("docs/security.md says so of them");

    @ArchTest
    static final ArchRule XML_IS_PARSED_IN_ONE_PLACE = noClasses()
            .that(resideOutsideOfPackages("org.gouji.read.xml.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.xml.parsers..", "javax.xml.transform..", "org.xml.sax..", "com.fasterxml.aalto..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javax.xml.stream.XMLInputFactory")
            .because("a parser opens what a document names unless it is told not to; read.xml tells it");

    @ArchTest
    static final ArchRule PAGES_ARE_PARSED_NOT_FETCHED = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.jsoup\\.(Connection.*|helper\\..*)")
            .because("nothing that a page names is ever loaded");

    @ArchTest
    static final ArchRule ONLY_WHAT_WAS_IMPORTED_IS_OPENED = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.gouji.ui.SystemOutside")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.awt\\.Desktop")
            .because(
                    "nothing that a document names is ever opened; originals are, in one place, when the auditor asks");

    @ArchTest
    static final ArchRule DAYS_BEGIN_IN_ONE_PLACE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.gouji.model.BeijingZone")
            .should()
            .callMethodWhere(target(owner(assignableTo(ZoneId.class))))
            .orShould()
            .callMethodWhere(target(owner(assignableTo(TimeZone.class))))
            .orShould()
            .callMethodWhere(
                    target(owner(assignableTo(Clock.class))).and(target(nameMatching("systemDefaultZone|getZone"))))
            .orShould()
            .callMethodWhere(target(owner(resideInAPackage("java.time"))).and(target(nameMatching("now"))))
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Calendar|GregorianCalendar)|java\\.text\\.SimpleDateFormat")
            .because(
                    "two screens and a letter must never give one note two dates; model.BeijingZone is where days begin");

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES =
            fields().that().areStatic().should().beFinal().because("what is made once is passed by constructor");

    private static ArchRule sees(String name, String... others) {
        String own = "org.gouji." + name + "..";
        String[] allowed = new String[others.length + 1];
        allowed[0] = own;
        for (int i = 0; i < others.length; i++) {
            allowed[i + 1] = "org.gouji." + others[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAPackage(own)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.gouji..").and(resideOutsideOfPackages(allowed)))
                .because("arrows only point down: " + name + " may see " + String.join(", ", others));
    }
}
