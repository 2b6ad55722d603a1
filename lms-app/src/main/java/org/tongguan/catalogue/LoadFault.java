package org.tongguan.catalogue;

import java.util.Map;
import org.tongguan.shared.DomainError;

/**
 * Something wrong with a content file. Its text is under {@code error.<code>}.
 *
 * @param folder whose earlier version stays current
 * @param place  file and line, or file and entry
 */
public record LoadFault(String folder, String place, String code, Map<String, String> values) {
    public LoadFault {
        values = Map.copyOf(values);
    }

    static LoadFault of(String folder, DomainError.Fault fault) {
        return new LoadFault(folder, fault.where(), fault.code(), fault.values());
    }
}
