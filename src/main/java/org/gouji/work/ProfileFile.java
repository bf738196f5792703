package org.gouji.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gouji.model.Message;
import org.gouji.rule.profile.Profile;
import org.gouji.rule.profile.ProfileReader;

/** The file that an office keeps its profile in (docs/profile.md). Any thread. */
public final class ProfileFile {
    private static final String WORKSPACE = ".gouji";
    private static final String PROFILE = ".profile.yaml";
    private static final int LARGEST = 1_000_000;

    private ProfileFile() {}

    /** Where the profile of a workspace is kept: {@code NAME.profile.yaml} beside {@code NAME.gouji}. */
    public static Path beside(Path workspace) {
        String name = String.valueOf(workspace.getFileName());
        boolean usual = name.toLowerCase(java.util.Locale.ROOT).endsWith(WORKSPACE);
        String core = usual ? name.substring(0, name.length() - WORKSPACE.length()) : name;
        return workspace.resolveSibling(core + PROFILE);
    }

    /** {@code tools} that follow the profile beside a workspace, or those as shipped where there is none. */
    static Toolbox besideOf(Toolbox tools, Path workspace) {
        Path file = beside(workspace);
        return tools.with(Files.exists(file) ? read(tools, file) : Profile.none());
    }

    /** {@code tools} that follow the profile in {@code file}; what cannot be used of it is told by {@link #mistakes}. */
    public static Toolbox follow(Toolbox tools, Path file) {
        return tools.with(read(tools, file));
    }

    /** What cannot be used of the profile that {@code tools} follow. */
    public static List<Message> mistakes(Toolbox tools) {
        return tools.rules().profile().mistakes();
    }

    private static Profile read(Toolbox tools, Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                return useless(name, "profile.large", "");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String yaml = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return new ProfileReader(tools.forms(), tools.rules().shipped()).read(name, yaml);
        } catch (CharacterCodingException e) {
            return useless(name, "profile.unreadable", "UTF-8");
        } catch (IOException e) {
            return useless(name, "profile.unreadable", String.valueOf(e.getMessage()));
        }
    }

    private static Profile useless(String file, String key, String reason) {
        Message mistake = new Message(key, Map.of("file", file, "reason", reason));
        return Profile.unusable(file, List.of(mistake));
    }
}
