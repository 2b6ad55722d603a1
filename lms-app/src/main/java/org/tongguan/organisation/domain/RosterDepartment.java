package org.tongguan.organisation.domain;

/**
 * A department as the roster wants it.
 *
 * @param row    where it stands in the file
 * @param parent code of the department above; empty for the root
 */
public record RosterDepartment(int row, String code, String nameZh, String nameEn, String parent) {
}
