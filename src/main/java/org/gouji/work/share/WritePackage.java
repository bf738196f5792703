package org.gouji.work.share;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.model.Message;
import org.gouji.store.LogCheck;
import org.gouji.store.Packed;
import org.gouji.store.ReportHead;
import org.gouji.store.Session;
import org.gouji.store.UnitIds;
import org.gouji.store.Workspace;
import org.gouji.work.WholeFile;

/** Writes a package: reports as they were read, what was found, and the log, for a colleague to merge. */
public final class WritePackage {
    /** The same in every package, so that the same content gives the same bytes. */
    private static final LocalDateTime UNDATED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Clock clock;
    private final Workspace workspace;
    private final ChosenNames names;

    /** Turns the names a person wrote into those of the workspace; throws where there is none. */
    @FunctionalInterface
    public interface ChosenNames {
        /** The names among {@code known} that are {@code wanted}. */
        Set<String> of(List<String> wanted, List<String> known);
    }

    /** Packages of {@code workspace}. */
    public WritePackage(Clock clock, Workspace workspace, ChosenNames names) {
        this.clock = clock;
        this.workspace = workspace;
        this.names = names;
    }

    /** What was written; {@code withheld} events are about what was not chosen. */
    public record Outcome(int reports, long events, long withheld) {}

    /**
     * Writes the package; a file that stands there is replaced once the new one is whole. Throws {@link PackageException} where
     * the log was tampered with, which nobody should have to merge.
     */
    public Outcome run(PackageRequest request, Path out) {
        return workspace.read(session -> {
            List<Message> broken = new ArrayList<>();
            new LogCheck(session, broken::add).run();
            if (!broken.isEmpty()) {
                throw new PackageException.LogBroken(workspace.file(), broken.size());
            }
            Chosen chosen = Chosen.of(session, request, chosenNames(session, request));
            Counts counts = new Counts();
            WholeFile.write(out, stream -> write(session, chosen, counts, stream));
            return new Outcome(chosen.reports().size(), counts.events, counts.links - counts.events);
        });
    }

    /** A unit all of whose reports were withdrawn is known as well: that they were is what a colleague should learn. */
    private Set<String> chosenNames(Session session, PackageRequest request) {
        List<String> known = session.reports().packed().stream()
                .flatMap(head -> head.unit().stream())
                .map(unit -> unit.name())
                .distinct()
                .toList();
        return names.of(request.units(), known);
    }

    private static final class Counts {
        private long links;
        private long events;
    }

    private void write(Session session, Chosen chosen, Counts counts, OutputStream out) throws IOException {
        // not closed: the caller's stream is the caller's
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        TreeMap<String, String> manifest = new TreeMap<>();
        part(
                zip,
                Part.UNITS,
                manifest,
                lines -> units(session, chosen).forEach(unit -> lines.accept(Packed.unit(unit))));
        part(zip, Part.REPORTS, manifest, lines -> {
            for (ReportHead head : chosen.reports()) {
                session.reports()
                        .read(head.id())
                        .map(report -> Packed.report(report, session.reports().imported(head.id())))
                        .ifPresent(lines);
            }
        });
        part(zip, Part.FINDINGS, manifest, lines -> {
            for (ReportHead head : chosen.listed(session)) {
                session.findings().about(head.id()).forEach(finding -> lines.accept(Packed.finding(finding)));
            }
        });
        part(
                zip,
                Part.LINKS,
                manifest,
                lines -> session.log().links(link -> {
                    counts.links++;
                    lines.accept(Packed.link(link));
                }));
        part(
                zip,
                Part.EVENTS,
                manifest,
                lines -> session.log().events(event -> {
                    if (chosen.has(event)) {
                        counts.events++;
                        lines.accept(Packed.event(event));
                    }
                }));
        manifest.put("format", PackageFile.FORMAT);
        manifest.put("version", PackageFile.VERSION);
        manifest.put("workspace", workspace.id());
        manifest.put("made", clock.instant().toString());
        entry(zip, Part.MANIFEST);
        zip.write(Packed.manifest(manifest).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    /** Those of the reports, and all that the events name. */
    private static List<UnitIds.Known> units(Session session, Chosen chosen) {
        Set<String> ids = chosen.reports().stream()
                .flatMap(head -> head.unit().stream())
                .map(unit -> unit.id())
                .collect(Collectors.toCollection(HashSet::new));
        session.log().events(event -> {
            if (chosen.has(event)) {
                UnitIds.subjects(event.subject()).forEach(ids::add);
            }
        });
        return session.unitIds().of(ids);
    }

    private interface Content {
        void write(Consumer<String> lines);
    }

    private static void part(ZipOutputStream zip, Part part, TreeMap<String, String> manifest, Content content)
            throws IOException {
        entry(zip, part);
        MessageDigest digest = PackageFile.sha256();
        try {
            content.write(line -> {
                byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
                digest.update(bytes);
                try {
                    zip.write(bytes);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        manifest.put(part.entry(), HexFormat.of().formatHex(digest.digest()));
        zip.closeEntry();
    }

    private static void entry(ZipOutputStream zip, Part part) throws IOException {
        ZipEntry entry = new ZipEntry(part.entry());
        entry.setTimeLocal(UNDATED);
        zip.putNextEntry(entry);
    }
}
