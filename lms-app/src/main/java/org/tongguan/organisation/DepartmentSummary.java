package org.tongguan.organisation;

import org.tongguan.shared.Bilingual;

/**
 * A department of the tree.
 *
 * @param depth 0 for the topmost that the caller may see
 */
public record DepartmentSummary(DepartmentId id, String code, Bilingual name, String path, int depth) {
}
