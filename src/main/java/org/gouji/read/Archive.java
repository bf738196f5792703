package org.gouji.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A zip into which a person packed files, as opposed to one that is a document. Immutable. */
public final class Archive {
    /** Bytes at the start of a file by which {@link #suspected} judges. */
    public static final int HEAD = 128;

    /** The first entry of nearly every document; whatever starts so is not searched for files. */
    private static final Set<String> DOCUMENT = Set.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/app.xml",
            "docProps/core.xml",
            "word/document.xml",
            "word/styles.xml",
            "xl/workbook.xml",
            "mimetype",
            "META-INF/manifest.xml",
            "OFD.xml");

    /** More than all the reports of a province, and too much to unpack for nothing. */
    private static final long LARGE = 256 << 20;

    private static final int LARGEST_RATIO = 200;
    private static final int LOCAL_LENGTH = 30;
    private final List<Member> members;

    private Archive(List<Member> members) {
        this.members = List.copyOf(members);
    }

    /**
     * A packed file under the name that a person is shown.
     *
     * @param name the name without drive, root and steps upwards; no two members have the same
     */
    public record Member(String name, PackedFile file) {}

    /** Whether a file that starts so may be an archive; only then it is worth to be opened as one. */
    public static boolean suspected(byte[] head) {
        String start = new String(head, 0, Math.min(4, head.length), StandardCharsets.ISO_8859_1);
        if (start.equals("PK\u0005\u0006")) {
            return true;
        }
        if (!start.equals("PK\u0003\u0004") || head.length < LOCAL_LENGTH) {
            return false;
        }
        int length = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getShort(26) & 0xFFFF;
        byte[] name = Arrays.copyOfRange(head, LOCAL_LENGTH, Math.min(head.length, LOCAL_LENGTH + length));
        return !DOCUMENT.contains(new String(name, StandardCharsets.ISO_8859_1));
    }

    /** The archive in {@code bytes}, or empty where they are a document; throws where it does not open or is refused. */
    public static Optional<Archive> open(Bytes bytes) throws UnreadableFileException {
        ZipDirectory zip = ZipDirectory.open(bytes);
        if (FileKind.of(zip) != FileKind.ZIP) {
            return Optional.empty();
        }
        refuseAbsurd(zip, bytes.length());
        return Optional.of(new Archive(members(zip)));
    }

    /** Entries that overlap, or that all together unpack to hundreds of times the archive, are made to do harm. */
    private static void refuseAbsurd(ZipDirectory zip, long length) throws UnreadableFileException {
        long packed = 0;
        long size = 0;
        for (PackedFile file : zip.entries()) {
            packed = Math.min(Long.MAX_VALUE / 2, packed) + Math.min(Long.MAX_VALUE / 2, file.packed());
            size = Math.min(Long.MAX_VALUE / 2, size) + Math.min(Long.MAX_VALUE / 2, file.size());
        }
        if (packed > length || (size > LARGE && size / length > LARGEST_RATIO)) {
            throw new UnreadableFileException("read.failed.bomb");
        }
    }

    private static List<Member> members(ZipDirectory zip) {
        Map<String, Integer> taken = new HashMap<>();
        List<Member> members = new ArrayList<>();
        for (PackedFile file : zip.entries()) {
            String name = shown(file.name());
            if (!file.folder() && !name.isEmpty()) {
                members.add(new Member(free(name, taken), file));
            }
        }
        return members;
    }

    /** The name without what would lead out of the archive if anybody took it for a path. */
    private static String shown(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split("/", -1)) {
            if (!part.isBlank() && !part.equals(".") && !part.equals("..") && !part.matches("[A-Za-z]:")) {
                parts.add(part.replaceAll("\\p{Cntrl}", "\uFFFD"));
            }
        }
        return String.join("/", parts);
    }

    /** Of two files of one name the second is called "name (2)"; neither is lost. */
    private static String free(String name, Map<String, Integer> taken) {
        int dot = name.lastIndexOf('.') > name.lastIndexOf('/') ? name.lastIndexOf('.') : name.length();
        String free = name;
        while (taken.putIfAbsent(free, 1) != null) {
            free = name.substring(0, dot) + " (" + taken.merge(name, 1, Integer::sum) + ")" + name.substring(dot);
        }
        return free;
    }

    /** The files in it, in the order of its directory. */
    public List<Member> members() {
        return members;
    }
}
