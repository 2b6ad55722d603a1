package org.tongguan.reporting.domain;

import org.tongguan.organisation.DepartmentId;
import org.tongguan.reporting.PassCounts;
import org.tongguan.shared.Bilingual;

/** The people directly in one department, counted; {@code path} holds the ids from the root on, such as {@code /1/5/9/}. */
public record DepartmentCounts(DepartmentId department, Bilingual name, String path, PassCounts counts) {
}
