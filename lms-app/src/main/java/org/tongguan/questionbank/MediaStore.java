package org.tongguan.questionbank;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Pictures, sounds and files of questions, by the SHA-256 of their bytes; what is stored once never changes. */
public interface MediaStore {
    /** Bytes of one file. */
    int MOST_BYTES = 8 * 1024 * 1024;

    /**
     * A stored file.
     *
     * @param type media type, such as {@code image/png}
     */
    record Stored(String type, byte[] bytes) {
    }

    /** Stores the bytes unless they are there already; returns their digest. */
    String put(String type, byte[] bytes);

    Optional<Stored> find(String digest);

    /** Media types by digest, of those that are stored. */
    Map<String, String> types(Collection<String> digests);
}
