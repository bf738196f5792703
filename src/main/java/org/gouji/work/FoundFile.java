package org.gouji.work;

import java.nio.file.Path;
import java.util.Optional;
import org.gouji.model.Message;

/**
 * A file named by a person or found in a folder she named.
 *
 * @param path the path as CONTRACT.md writes it: as given, parts joined with {@code /}
 * @param file where it is
 * @param problem why it cannot even be opened (a dangling link, a pipe, no right to read); empty otherwise
 */
public record FoundFile(String path, Path file, Optional<Message> problem) {}
