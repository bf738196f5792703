package org.gouji.work.states;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Attachment;
import org.gouji.store.Session;
import org.gouji.store.Settings;
import org.gouji.store.Workspace;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.SafeName;
import org.gouji.work.WholeFile;

/**
 * Files that belong to a decision, as a scan of what the unit answered: copied into the workspace, so that they go where it
 * goes. Nothing of them is ever opened here. Saved on return; undo takes the last back.
 */
public final class AttachFile {
    private static final Pattern ENDING = Pattern.compile("(?<=.)\\.[A-Za-z0-9]{1,9}$");

    private final Workspace workspace;
    private final Clock clock;

    /** Files of {@code workspace}. */
    public AttachFile(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** Keeps a copy of {@code file}; throws {@link AttachmentException} where it is too large or cannot be read. */
    public Attachment attach(DiscrepancyRow row, Path file) {
        byte[] bytes = bytes(file);
        Attachment attachment = new Attachment(digest(bytes), name(file), bytes.length);
        Instant now = clock.instant();
        workspace.write(session -> session.attachments()
                .put(row.keys().get(0), attachment, bytes, UUID.randomUUID(), author(session), now));
        return attachment;
    }

    /** The files of a discrepancy. */
    public List<Attachment> of(DiscrepancyRow row) {
        return workspace.read(session -> session.attachments().of(row.keys().get(0)));
    }

    /** Takes a file away from a discrepancy. */
    public void remove(DiscrepancyRow row, Attachment attachment) {
        Instant now = clock.instant();
        workspace.write(session -> session.attachments()
                .remove(row.keys().get(0), attachment.sha256(), UUID.randomUUID(), author(session), now));
    }

    /** Writes a copy of a file; throws {@link AttachmentException} where this copy of the workspace never had its bytes. */
    public void save(Attachment attachment, Path target) {
        Optional<byte[]> bytes = workspace.read(session -> session.attachments().bytes(attachment.sha256()));
        byte[] kept = bytes.orElseThrow(() -> AttachmentException.notHere(attachment.name()));
        WholeFile.write(target, out -> out.write(kept));
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw AttachmentException.unreadable(file, null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Attachment.LARGEST + 1);
            if (bytes.length > Attachment.LARGEST) {
                throw AttachmentException.tooLarge(file);
            }
            return bytes;
        } catch (IOException e) {
            throw AttachmentException.unreadable(file, e);
        }
    }

    /** A name that is safe on every system, its ending kept where it is cut. */
    static String name(Path file) {
        String name = file.getFileName().toString().replaceAll("\\p{Cf}", "");
        Matcher ending = ENDING.matcher(name);
        String end = ending.find() ? ending.group() : "";
        String stem = name.substring(0, name.length() - end.length()).replaceAll("^\\.+", "");
        return SafeName.of(stem) + end;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String author(Session session) {
        return session.settings().get(Settings.Name.AUTHOR).orElse("");
    }
}
