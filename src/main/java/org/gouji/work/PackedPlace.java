package org.gouji.work;

import java.io.IOException;
import org.gouji.read.PackedFile;
import org.gouji.read.UnreadableFileException;

/** Where a file is inside an archive. Any thread. */
public final class PackedPlace {
    private final OpenArchive archive;
    private final PackedFile file;
    private final String inner;

    /** {@code inner} is what follows the path of the outermost archive: {@code !/b.zip!/c.docx}. */
    PackedPlace(OpenArchive archive, PackedFile file, String inner) {
        this.archive = archive;
        this.file = file;
        this.inner = inner;
    }

    /** What follows the path of the outermost archive. */
    String inner() {
        return inner;
    }

    /** Bytes when unpacked. */
    long size() {
        return file.size();
    }

    /** The file's bytes; throws where they are damaged, encrypted or more than {@code largest}. */
    byte[] bytes(int largest) throws IOException, UnreadableFileException {
        return archive.read(bytes -> file.content(bytes, largest));
    }
}
