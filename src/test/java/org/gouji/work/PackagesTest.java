package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.gouji.model.Decision;
import org.gouji.model.ExplainedException;
import org.gouji.model.Report;
import org.gouji.rule.Checked;
import org.gouji.store.ExampleReports;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.work.share.MergePackage;
import org.gouji.work.share.PackageRequest;
import org.gouji.work.share.ReadLog;
import org.gouji.work.share.WritePackage;
import org.gouji.work.version.ReportVersions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages between workspaces that were made each by itself, and packages that no honest colleague wrote. */
class PackagesTest {
    private static final Toolbox TOOLS = Toolbox.load();

    @TempDir
    Path folder;

    private ExampleWorkspace first;
    private ExampleWorkspace second;

    @BeforeEach
    void open() {
        first = workspace("first.gouji");
        second = workspace("second.gouji");
        for (String unit : List.of("甲局", "乙局")) {
            first.put(ExampleReports.report(unit, 2024, unit + ".docx", 7));
        }
        first.importAndCheck();
        first.review().setAuthor("李青");
        first.discrepancies().forEach(row -> first.review().decide(row, Decision.CONFIRMED, "", "属实"));
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
    }

    private ExampleWorkspace workspace(String name) {
        ExampleWorkspace workspace = new ExampleWorkspace(folder.resolve(name));
        workspace.reportRules = PackagesTest::oneError;
        return workspace;
    }

    private static Checked oneError(Report report) {
        return new Checked(List.of(ExampleReports.finding(report, ExampleReports.TOTAL, "9", "7", 0)), List.of());
    }

    private Path pack(String... units) {
        Path out = folder.resolve("p.gouji-package");
        new WritePackage(TOOLS.clock(), first.workspace, NearNames::chosen)
                .run(new PackageRequest(List.of(units), Optional.empty()), out);
        return out;
    }

    private MergePackage merging() {
        return new MergePackage(TOOLS.clock(), second.workspace, new KnownForms(TOOLS.forms()));
    }

    private MergePackage.Outcome merge(Path file) {
        MergePackage.Outcome outcome = merging().run(file);
        if (outcome.checkDue()) {
            second.check(Progress.none());
        }
        return outcome;
    }

    @Test
    void anEmptyWorkspaceGetsReportsAndDecisions() {
        MergePackage.Outcome outcome = merge(pack());
        assertThat(outcome.reports()).isEqualTo(2);
        assertThat(merging().notFoundHere(outcome)).isZero();
        assertThat(second.discrepancies()).hasSize(2).allMatch(row -> row.decision() == Decision.CONFIRMED);
        long id = second.browse().reports().get(0).id();
        assertThat(second.browse().report(id)).isEqualTo(first.browse().report(id));
    }

    @Test
    void aUnitAllOfWhoseReportsWereWithdrawnIsHandedOverAsThat() {
        merge(pack());
        long report = second.browse().reports().stream()
                .filter(row -> row.unit().orElseThrow().name().equals("乙局"))
                .findFirst()
                .orElseThrow()
                .id();
        long own = first.browse().reports().stream()
                .filter(row -> row.unit().orElseThrow().name().equals("乙局"))
                .findFirst()
                .orElseThrow()
                .id();
        new ReportVersions(first.workspace, TOOLS.clock()).say(own, ReportVersions.Act.WITHDRAW);
        merge(pack("乙局"));
        assertThat(second.browse().reports()).extracting(ReportRow::id).doesNotContain(report);
    }

    @Test
    void unitsThatBothMetByThemselvesAreTheSameUnits() {
        first.files.values().forEach(second::put);
        second.importAndCheck();
        assertThat(second.discrepancies()).allMatch(row -> row.decision() == Decision.OPEN);
        MergePackage.Outcome outcome = merge(pack());
        assertThat(outcome.reports()).isZero();
        assertThat(second.discrepancies()).hasSize(2).allMatch(row -> row.decision() == Decision.CONFIRMED);
        assertThat(new ReadLog(second.workspace).verify().broken()).isEmpty();
    }

    @Test
    void oneUnitTakesNothingOfTheOthersAlongAndTheRestMayFollow() throws IOException {
        Path one = pack("乙局");
        assertThat(parts(one).get("events.jsonl")).contains("属实");
        assertThat(parts(one).values()).noneMatch(part -> part.contains("甲局"));
        merge(one);
        assertThat(second.discrepancies()).hasSize(1).allMatch(row -> row.decision() == Decision.CONFIRMED);
        ReadLog.State state = new ReadLog(second.workspace).verify();
        assertThat(state.broken()).isEmpty();
        assertThat(state.withheld()).isEqualTo(1);
        merge(pack());
        assertThat(second.discrepancies()).hasSize(2).allMatch(row -> row.decision() == Decision.CONFIRMED);
        assertThat(new ReadLog(second.workspace).verify().withheld()).isZero();
    }

    @Test
    void anUnknownUnitIsNotPackedButNearNamesAreNamed() {
        assertThatThrownBy(() -> pack("丙局"))
                .isInstanceOfSatisfying(
                        ExplainedException.class, e -> assertThat(text(e)).contains("丙局", "甲局"));
        assertThat(folder.resolve("p.gouji-package")).doesNotExist();
    }

    @Test
    void thePackageIsTheSameBytesAsLongAsNothingIsDone() throws IOException {
        byte[] once = Files.readAllBytes(pack());
        Map<String, String> parts = parts(folder.resolve("p.gouji-package"));
        assertThat(parts.keySet())
                .containsExactly(
                        "units.jsonl",
                        "reports.jsonl",
                        "findings.jsonl",
                        "links.jsonl",
                        "events.jsonl",
                        "manifest.json");
        parts.remove("manifest.json");
        Map<String, String> again = parts(pack());
        again.remove("manifest.json");
        assertThat(again).isEqualTo(parts);
        assertThat(once).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 1000, -1, -40, -1000})
    void aPackageThatWasCutShortChangesNothing(int length) throws IOException {
        byte[] whole = Files.readAllBytes(pack());
        int kept = length < 0 ? whole.length + length : length;
        Files.write(folder.resolve("p.gouji-package"), java.util.Arrays.copyOf(whole, kept));
        // the directory at the end is not needed to read what stands before it
        if (length > -1000 && length < 0) {
            merge(folder.resolve("p.gouji-package"));
        } else {
            assertRefused("package.");
        }
    }

    @Test
    void everyFlippedByteIsNoticedOrDoesNoHarm() throws IOException {
        Path file = pack();
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += 97) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x11;
            Files.write(file, changed);
            try {
                merging().run(file);
            } catch (ExplainedException e) {
                assertThat(e.explanation().key()).startsWith("package.");
            }
        }
        Files.write(file, whole);
        merge(file);
        second.check(Progress.none());
        assertThat(second.discrepancies()).hasSize(2).allMatch(row -> row.decision() == Decision.CONFIRMED);
        assertThat(new ReadLog(second.workspace).verify().broken()).isEmpty();
    }

    /** What a stranger may write who makes the manifest anew. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "events.jsonl#confirmed#dismissed#merge.log.changed",
                "events.jsonl#属实#不属实#merge.log.changed",
                "events.jsonl#李青#李白#merge.log.changed",
                "events.jsonl#\"note\"#\"spell\"#package.damaged",
                "events.jsonl#[#{#package.damaged",
                "events.jsonl#\"1\"#\"-1\"#package.damaged",
                "events.jsonl#\"1\"#\"7777\"#merge.log.gap",
                "links.jsonl#\"1\"#\"2\"#merge.log.gap",
                "links.jsonl#\"2\"#\"1\"#merge.log.gap",
                "links.jsonl#\"#\\#package.damaged",
                "units.jsonl#甲局#' '#package.damaged",
                "units.jsonl#-#+#package.damaged",
                "reports.jsonl#\"2021\"#\"1949\"#package.damaged",
                "reports.jsonl#NUMBER#MISSING#package.damaged",
                "reports.jsonl#\"7\"#\"7e99999999\"#package.damaged",
                "reports.jsonl#T3.new#T3new#package.damaged",
                "reports.jsonl#[#[[#package.damaged",
                "reports.jsonl#\"FOUND\"#null#package.damaged",
                "findings.jsonl#[#[7,#package.damaged",
                "manifest.json#gouji-package#zip#package.not_a_package",
                "manifest.json#{#[#package.not_a_package",
                "manifest.json#\"version\":\"1\"#\"version\":\"2\"#package.newer",
            })
    void aPackageThatSaysSomethingElseIsRefused(String part, String what, String instead, String key)
            throws IOException {
        Path file = pack();
        rewrite(
                file,
                parts -> parts.computeIfPresent(part, (name, text) -> {
                    assertThat(text).contains(what);
                    return text.replace(what, instead);
                }));
        assertRefused(key);
    }

    @Test
    void entriesThatAreNotOursAreRefused() throws IOException {
        Path file = pack();
        rewrite(file, parts -> parts.put("../../evil.sh", "rm"));
        assertRefused("package.not_a_package");
        Files.writeString(file, "PK\u0003\u0004 nothing");
        assertRefused("package.");
        Files.writeString(file, "报告");
        assertRefused("package.not_a_package");
        Files.delete(file);
        assertRefused("package.missing");
        Files.createDirectory(file);
        assertRefused("package.missing");
    }

    @Test
    void aBombIsLeft() throws IOException {
        Path file = folder.resolve("p.gouji-package");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("units.jsonl"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 80; i++) {
                zip.write(nothing);
            }
        }
        assertRefused("package.too_large");
    }

    @Test
    void anEventOutOfItsChainIsRefused() throws IOException {
        Path file = pack();
        rewrite(
                file,
                parts -> parts.computeIfPresent(
                        "links.jsonl",
                        (name, text) -> text.lines().limit(1).reduce("", (all, line) -> all + line + "\n")));
        assertRefused("merge.log.gap");
    }

    @Test
    void anEventChangedInTheOtherWorkspaceAfterItWasHandedOverIsAFork() throws IOException {
        merge(pack());
        Path file = folder.resolve("p.gouji-package");
        rewrite(file, parts -> parts.computeIfPresent("links.jsonl", (name, text) -> rechained(text)));
        assertRefused("merge.log.fork");
    }

    /** The same links as if each event had said something else. */
    private static String rechained(String links) {
        StringBuilder forged = new StringBuilder();
        String before = "";
        for (String line : links.split("\n")) {
            String[] parts = line.replaceAll("[\\[\\]\"]", "").split(",");
            String seal = hex(line.getBytes(StandardCharsets.UTF_8));
            before = parts[1].equals("1") ? "" : before;
            before = hex((before + "\n" + seal).getBytes(StandardCharsets.UTF_8));
            forged.append("[\"%s\",\"%s\",\"%s\",\"%s\"]\n".formatted(parts[0], parts[1], seal, before));
        }
        return forged.toString();
    }

    private void assertRefused(String key) {
        List<?> before = new ReadLog(second.workspace).verify().broken();
        int reports = second.browse().reports().size();
        assertThatThrownBy(() -> merging().run(folder.resolve("p.gouji-package")))
                .isInstanceOfSatisfying(ExplainedException.class, e -> {
                    assertThat(e.explanation().key()).startsWith(key);
                    assertThat(text(e)).doesNotContain("{").hasSizeGreaterThan(20);
                });
        assertThat(second.browse().reports()).hasSize(reports);
        assertThat(new ReadLog(second.workspace).verify().broken())
                .isEqualTo(before)
                .isEmpty();
    }

    private static String text(ExplainedException e) {
        return Texts.load(Language.ZH).get(e.explanation());
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** Writes the package again with a manifest that fits. */
    private static void rewrite(Path file, Consumer<Map<String, String>> change) throws IOException {
        Map<String, String> parts = parts(file);
        Map<String, String> digests = new LinkedHashMap<>();
        parts.forEach((name, text) -> digests.put(name, hex(text.getBytes(StandardCharsets.UTF_8))));
        change.accept(parts);
        UnaryOperator<String> manifest = text -> {
            String stated = text;
            for (Map.Entry<String, String> digest : digests.entrySet()) {
                stated = stated.replace(
                        digest.getValue(), hex(parts.get(digest.getKey()).getBytes(StandardCharsets.UTF_8)));
            }
            return stated;
        };
        parts.computeIfPresent("manifest.json", (name, text) -> manifest.apply(text));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            bytes.writeTo(out);
        }
    }

    private static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
