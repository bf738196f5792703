package org.gouji.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gouji.model.Attachment;
import org.gouji.model.LogEvent.Kind;
import org.gouji.store.Statement.About;

/** Files that belong to decisions: that they do is stated, their bytes are kept in the workspace once for each content. */
public final class Attachments {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SIZE = Pattern.compile("[0-9]{1,9}");

    private final Session session;

    Attachments(Session session) {
        this.session = session;
    }

    /** Those of a finding, by content. */
    public List<Attachment> of(String key) {
        return session.statements().inForce(Kind.ATTACHMENT, key).stream()
                .map(Attachments::read)
                .toList();
    }

    /** Keeps a file with a finding; {@code attachment} says what of it. */
    public void put(String key, Attachment attachment, byte[] bytes, UUID act, String author, Instant now) {
        keep(attachment.sha256(), bytes);
        Map<String, String> says = Map.of("name", attachment.name(), "size", String.valueOf(attachment.size()));
        session.statements().state(about(key, attachment.sha256()), Optional.of(act), author, now, says);
    }

    /** Takes one away from a finding; the bytes stay, as all that was ever stated. */
    public void remove(String key, String sha256, UUID act, String author, Instant now) {
        session.statements().state(about(key, sha256), Optional.of(act), author, now, Map.of());
    }

    /** The bytes of a file; empty where this copy of the workspace never had them. */
    public Optional<byte[]> bytes(String sha256) {
        return session.one("attachment/bytes", row -> row.getBytes(1), sha256);
    }

    /** Keeps bytes, whose digest the caller has compared. */
    void keep(String sha256, byte[] bytes) {
        session.update("attachment/keep", sha256, bytes);
    }

    private static About about(String key, String sha256) {
        return new About(Kind.ATTACHMENT, key, sha256);
    }

    /** What a statement says; throws {@link IllegalArgumentException} where it names no file. */
    static Attachment read(Statement statement) {
        String size = statement.says().getOrDefault("size", "");
        if (!DIGEST.matcher(statement.about().slot()).matches()
                || !SIZE.matcher(size).matches()) {
            throw new IllegalArgumentException("not a file");
        }
        return new Attachment(
                statement.about().slot(), statement.says().getOrDefault("name", ""), Integer.parseInt(size));
    }
}
