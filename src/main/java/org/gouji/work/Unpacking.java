package org.gouji.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.Message;
import org.gouji.model.SourceFile;
import org.gouji.read.Archive;
import org.gouji.read.Archive.Member;
import org.gouji.read.Bytes;
import org.gouji.read.UnreadableFileException;

/**
 * What is found in a file: itself, or where it is an archive that opens, its members (CONTRACT.md, "What is an entry of
 * reports"). One that does not open stays an entry; reading it tells why. One use, one thread.
 */
final class Unpacking {
    /** Archives within each other. */
    private static final int DEEPEST = 3;

    /** Files in an archive, those of the archives in it included. */
    private static final int MOST_FILES = 65_535;

    /** Bytes of the archives in an archive together. */
    private static final long MOST_BYTES = 1L << 30;

    private final FoundFile outermost;
    private final int largest;
    private final List<FoundFile> found = new ArrayList<>();
    private long unpacked;

    private Unpacking(FoundFile outermost, int largest) {
        this.outermost = outermost;
        this.largest = largest;
    }

    /** What is found in {@code file}; an archive inside is opened where it has at most {@code largest} bytes. */
    static List<FoundFile> of(FoundFile file, int largest) {
        if (file.problem().isPresent()) {
            return List.of(file);
        }
        Unpacking unpacking = new Unpacking(file, largest);
        try {
            OpenArchive archive = new OpenArchive(file.file(), Optional.empty(), largest);
            boolean opened = archive.read(bytes -> {
                byte[] head = head(bytes);
                return Archive.suspected(head) && unpacking.open(archive, bytes, "", 1);
            });
            return opened ? unpacking.found : List.of(file);
        } catch (UnreadableFileException e) {
            boolean toldByReading = file.file().toFile().length() <= largest && !unpacking.absurd();
            return List.of(toldByReading ? file : unpacking.entry("", Optional.empty(), Optional.of(e)));
        } catch (IOException e) {
            return List.of(file);
        }
    }

    private static byte[] head(Bytes bytes) throws UnreadableFileException {
        byte[] head = new byte[(int) Math.min(bytes.length(), Archive.HEAD)];
        bytes.at(0, head.length).get(head);
        return head;
    }

    /** Adds the members of an archive; false where it is a document. */
    private boolean open(OpenArchive archive, Bytes bytes, String inner, int depth)
            throws IOException, UnreadableFileException {
        Optional<Archive> opened = Archive.open(bytes);
        if (opened.isEmpty()) {
            return false;
        }
        unpacked += depth > 1 ? bytes.length() : 0;
        for (Member member : opened.get().members()) {
            if (absurd()) {
                throw new UnreadableFileException("read.failed.bomb");
            }
            if (Stream.of(member.name().split("/", -1)).noneMatch(FileWalk::skipped)) {
                member(archive, bytes, member, inner + "!/" + member.name(), depth);
            }
        }
        return true;
    }

    private void member(OpenArchive archive, Bytes bytes, Member member, String inner, int depth)
            throws IOException, UnreadableFileException {
        PackedPlace place = new PackedPlace(archive, member.file(), inner);
        if (depth == DEEPEST || !opened(place, member, bytes, inner, depth)) {
            found.add(entry(inner, Optional.of(place), Optional.empty()));
        }
    }

    private boolean absurd() {
        return unpacked > MOST_BYTES || found.size() > MOST_FILES;
    }

    /** Whether the member is an archive, whose members are added then. */
    private boolean opened(PackedPlace place, Member member, Bytes bytes, String inner, int depth)
            throws IOException, UnreadableFileException {
        try {
            if (!Archive.suspected(member.file().head(bytes, Archive.HEAD))) {
                return false;
            }
            OpenArchive nested = new OpenArchive(outermost.file(), Optional.of(place), largest);
            return nested.read(content -> open(nested, content, inner, depth + 1));
        } catch (UnreadableFileException e) {
            if (absurd()) {
                throw e;
            }
            return false;
        }
    }

    private FoundFile entry(String inner, Optional<PackedPlace> place, Optional<UnreadableFileException> problem) {
        String path = outermost.path() + inner;
        Optional<Message> message = problem.map(e -> e.about(new SourceFile(path, "")));
        return new FoundFile(path, outermost.file(), place, message);
    }
}
