package org.tongguan.platform.identity;

/** What is known of accounts and groups, by their id at the identity provider. */
interface KnownSubjects {
    /** {@link KnownSubject#UNKNOWN} for one that no event told of. */
    KnownSubject get(String id);

    void put(String id, KnownSubject subject);

    /** The staff number of the person to whom the account is tied; empty when it is tied to nobody. */
    String tiedStaffNumber(String id);
}
