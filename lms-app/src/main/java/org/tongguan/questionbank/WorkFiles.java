package org.tongguan.questionbank;

import java.util.Optional;

/** Files that candidates have given in, by the SHA-256 of their bytes. */
@FunctionalInterface
public interface WorkFiles {
    /** For questions that take no file. */
    WorkFiles NONE = digest -> Optional.empty();

    Optional<byte[]> find(String digest);
}
