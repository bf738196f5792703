package org.gouji.work.fuzz;

import java.nio.file.Path;
import java.util.random.RandomGenerator;

/** A kind of file that comes from somebody else. */
interface Subject {

    /** A name for it, the end of its files. */
    String name();

    /** A broken one. */
    byte[] broken(long number, RandomGenerator random) throws Exception;

    /** Uses {@code file} as the program does, in a folder of its own; throws what must not be thrown. */
    void use(Path file) throws Exception;
}
