package org.tongguan.organisation.domain;

/**
 * A department as it stands in the database.
 *
 * @param parent code of the department above; empty for the root
 */
public record KnownDepartment(long id, String code, String nameZh, String nameEn, String parent, String path, boolean active) {
}
