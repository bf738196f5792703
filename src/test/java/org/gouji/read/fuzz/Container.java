package org.gouji.read.fuzz;

import java.util.List;

/** A file that has parts inside: to be taken out, broken and put back. */
interface Container {

    /** A part and where it is. */
    record Part(String name, byte[] content) {}

    /** The parts; none where the bytes are no container. */
    List<Part> parts();

    /** The file with other content of one part. */
    byte[] with(Part part, byte[] content);

    /** What {@code bytes} contain. A format with parts needs one line here. */
    static Container of(byte[] bytes) {
        return new ZipContainer(bytes).orElse(new Ole2Container(bytes)).orElse(new PdfContainer(bytes));
    }

    /** This, or {@code other} where this has no parts. */
    default Container orElse(Container other) {
        return parts().isEmpty() ? other : this;
    }
}
