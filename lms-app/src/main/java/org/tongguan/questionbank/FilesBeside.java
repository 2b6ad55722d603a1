package org.tongguan.questionbank;

import java.util.Optional;

/** Pictures and files that lie beside a question file, by the name that it gives them. */
public interface FilesBeside {
    /** For a question file that comes alone. */
    FilesBeside NONE = name -> Optional.empty();

    Optional<byte[]> find(String name);
}
