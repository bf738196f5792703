package org.gouji.work.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.gouji.model.ExplainedException;
import org.gouji.read.fuzz.Mutator;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Toolbox;
import org.gouji.work.share.PackageRequest;

/** Packages; most are sealed anew after they were broken, as a stranger would do. */
final class Packages implements Subject {
    private static final String MANIFEST = "manifest.json";
    private final Toolbox tools;
    private final byte[] sound;
    private final Map<String, byte[]> parts;

    Packages(Toolbox tools, Path workspace) throws IOException {
        this.tools = tools;
        Path file = Files.createTempDirectory("gouji-fuzz").resolve("p.gouji-package");
        try (OpenedWorkspace theirs = OpenedWorkspace.open(tools, workspace)) {
            theirs.packages().run(new PackageRequest(List.of(), Optional.empty()), file);
        }
        sound = Files.readAllBytes(file);
        parts = unpack(sound);
        Files.delete(file);
        Files.delete(file.getParent());
    }

    @Override
    public String name() {
        return "gouji-package";
    }

    private static Map<String, byte[]> unpack(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    @Override
    public byte[] broken(long number, RandomGenerator random) throws IOException {
        Mutator mutator = new Mutator(number);
        if (random.nextInt(4) == 0) {
            return mutator.mutate(sound);
        }
        List<String> names = new ArrayList<>(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        byte[] before = parts.get(name);
        byte[] changed = random.nextInt(3) == 0 ? mutator.mutate(before) : line(before, mutator, random);
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        all.put(name, changed);
        if (!name.equals(MANIFEST)) {
            String manifest =
                    new String(parts.get(MANIFEST), StandardCharsets.UTF_8).replace(sha256(before), sha256(changed));
            all.put(MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
        }
        return pack(all);
    }

    /** One line of a part broken; sometimes left out, or there twice. */
    private static byte[] line(byte[] part, Mutator mutator, RandomGenerator random) {
        List<String> lines =
                new ArrayList<>(new String(part, StandardCharsets.UTF_8).lines().toList());
        if (lines.isEmpty()) {
            return mutator.mutate(part);
        }
        int at = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(random.nextInt(lines.size()), lines.get(at));
            default ->
                lines.set(
                        at,
                        new String(
                                        mutator.mutate(lines.get(at).getBytes(StandardCharsets.UTF_8)),
                                        StandardCharsets.UTF_8)
                                .replace("\n", " "));
        }
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pack(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void use(Path file) {
        try (OpenedWorkspace mine = OpenedWorkspace.open(tools, file.resolveSibling("mine.gouji"))) {
            try {
                mine.merges().run(file);
            } catch (ExplainedException e) {
                assertThat(mine.browse().reports())
                        .as("nothing is changed then")
                        .isEmpty();
            }
            mine.browse().contents();
            mine.browse().reports().forEach(report -> mine.browse().report(report.id()));
            assertThat(mine.log().verify().broken()).as("the log is whole").isEmpty();
        }
    }
}
