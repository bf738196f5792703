package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.data.OwnFiles;
import org.gouji.work.WorkspaceName;

/** The person's {@code Gouji} folder, where workspaces are kept that she did not name herself. */
final class WorkspaceHome {
    private final Path folder;

    /** The home at {@code folder}, which need not exist yet. */
    WorkspaceHome(Path folder) {
        this.folder = folder;
    }

    /** Whether a path names a workspace. */
    static boolean names(Path path) {
        return WorkspaceName.is(path);
    }

    /** The workspace made from {@code paths}: named after the first, the same for the same paths from wherever they are named. */
    Path of(List<Path> paths) {
        return ready().resolve(WorkspaceName.of(paths));
    }

    private Path ready() {
        try {
            OwnFiles.createFolder(folder);
        } catch (IOException e) {
            throw new WrongCall("home.unwritable", folder.toString());
        }
        if (!Files.isWritable(folder)) {
            throw new WrongCall("home.unwritable", folder.toString());
        }
        return folder;
    }
}
