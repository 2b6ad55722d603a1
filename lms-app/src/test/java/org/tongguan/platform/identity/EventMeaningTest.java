package org.tongguan.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongguan.platform.security.signin.ChangedAccounts;

/** The events are written as Keycloak 26.7 tells them. */
class EventMeaningTest {
    private final Realm realm = new Realm().account("u-sec", "secadmin01");
    private final EventMeaning meaning = new EventMeaning(realm);

    @Test
    void aGrantedRoleNamesActorAccountAndRole() {
        realm.account("u1", "tech01").tied("u1", "YC00003");

        RoleEntry entry = meaning.of(realm.event("CREATE", "REALM_ROLE_MAPPING", "users/u1/role-mappings/realm", "[{\"name\":\"judge\"}]"));

        assertThat(entry.action()).isEqualTo("role.granted");
        assertThat(entry.author().name()).isEqualTo("secadmin01");
        assertThat(entry.author().address()).isEqualTo("10.0.0.7");
        assertThat(entry.subjectType() + " " + entry.subjectId()).isEqualTo("account tech01");
        assertThat(entry.details()).containsExactlyInAnyOrderEntriesOf(Map.of("roles", List.of("judge"), "account", "u1", "staffNumber", "YC00003",
                "event", "e1", "time", "2026-03-01T01:02:03.456Z"));
        assertThat(entry.changed()).contains("u1");
    }

    @Test
    void rolesBeforeAndAfterAreToldOnceTheAccountIsKnownFromItsBeginning() {
        meaning.of(realm.event("CREATE", "USER", "users/u2", "{\"username\":\"new01\",\"enabled\":true}"));
        meaning.of(realm.event("CREATE", "REALM_ROLE_MAPPING", "users/u2/role-mappings/realm", "[{\"name\":\"trainee\"},{\"name\":\"judge\"}]"));

        RoleEntry entry = meaning.of(realm.event("DELETE", "REALM_ROLE_MAPPING", "users/u2/role-mappings/realm", "[{\"name\":\"judge\"}]"));

        assertThat(entry.action()).isEqualTo("role.revoked");
        assertThat(entry.subjectId()).isEqualTo("new01");
        assertThat(entry.details()).containsEntry("rolesBefore", List.of("judge", "trainee")).containsEntry("rolesAfter", List.of("trainee"));
    }

    @Test
    void aClientsRoleNeverCountsAsARoleOfTheRealm() {
        meaning.of(realm.event("CREATE", "USER", "users/u2", "{\"username\":\"new01\",\"enabled\":true}"));

        RoleEntry entry = meaning.of(realm.event("CREATE", "CLIENT_ROLE_MAPPING", "users/u2/role-mappings/clients/c9", "[{\"name\":\"manage-users\"}]"));

        assertThat(entry.details()).containsEntry("roles", List.of("manage-users")).containsEntry("client", "c9").doesNotContainKey("rolesAfter");
        assertThat(realm.get("u2").roles().orElseThrow()).isEmpty();
    }

    @Test
    void disablingAndEnablingAreToldApartFromOtherChanges() {
        assertThat(update("{\"enabled\":true,\"firstName\":\"x\"}")).isEqualTo("account.changed");
        assertThat(update("{\"enabled\":false}")).isEqualTo("account.disabled");
        assertThat(update("{\"firstName\":\"y\"}")).isEqualTo("account.changed");
        assertThat(update("{\"enabled\":false,\"firstName\":\"z\"}")).isEqualTo("account.changed");
        assertThat(update("{\"enabled\":true}")).isEqualTo("account.enabled");
    }

    @Test
    void anotherStaffNumberIsToldWithTheFormerOne() {
        meaning.of(realm.event("CREATE", "USER", "users/u2", "{\"username\":\"new01\",\"attributes\":{\"staff_number\":[\"YC00099\"]}}"));

        RoleEntry entry = meaning.of(realm.event("UPDATE", "USER", "users/u2", "{\"attributes\":{\"staff_number\":[\"YC00005\"]}}"));

        assertThat(entry.details()).containsEntry("staffNumberBefore", "YC00099").containsEntry("staffNumberAfter", "YC00005");
        assertThat(entry.subjectId()).isEqualTo("new01");
    }

    @Test
    void noPersonalDataBeyondTheNamesAreTakenOver() {
        RoleEntry entry = meaning.of(realm.event("UPDATE", "USER", "users/u2",
                "{\"username\":\"new01\",\"firstName\":\"新人\",\"email\":\"new01@tongguan.example\",\"enabled\":true}"));

        assertThat(entry.details().toString()).doesNotContain("新人").doesNotContain("example");
    }

    @Test
    void aNewPasswordIsToldWithoutIt() {
        assertThat(meaning.of(realm.event("ACTION", "USER", "users/u1/reset-password", "")).action()).isEqualTo("account.password-reset");
    }

    @Test
    void aMembershipTellsTheRolesThatComeWithIt() {
        RoleEntry entry = meaning.of(realm.event("CREATE", "GROUP_MEMBERSHIP", "users/u7/groups/g1",
                "{\"name\":\"judges\",\"path\":\"/judges\",\"realmRoles\":[\"judge\"]}", "new07"));

        assertThat(entry.action()).isEqualTo("group.joined");
        assertThat(entry.subjectId()).isEqualTo("new07");
        assertThat(entry.details()).containsEntry("group", "/judges").containsEntry("roles", List.of("judge"));
    }

    @Test
    void whatAGroupOrARoleHoldsConcernsEveryone() {
        meaning.of(realm.event("CREATE", "GROUP", "groups/g1", "{\"id\":\"g1\",\"name\":\"judges\"}"));
        RoleEntry group = meaning.of(realm.event("CREATE", "REALM_ROLE_MAPPING", "groups/g1/role-mappings/realm", "[{\"name\":\"judge\"}]"));
        RoleEntry composite = meaning.of(realm.event("CREATE", "REALM_ROLE", "roles/judge/composites", "[{\"name\":\"org-officer\"}]"));

        assertThat(group.subjectType() + " " + group.subjectId()).isEqualTo("group judges");
        assertThat(group.changed()).contains(ChangedAccounts.EVERYONE);
        assertThat(composite.action() + " " + composite.subjectId()).isEqualTo("role.changed judge");
        assertThat(composite.details()).containsEntry("roles", List.of("org-officer")).containsEntry("operation", "CREATE");
        assertThat(composite.changed()).contains(ChangedAccounts.EVERYONE);
    }

    @Test
    void aKindThatNobodyThoughtOfLeavesItsTraceToo() {
        RoleEntry entry = meaning.of(realm.event("UPDATE", "REALM", "events/config", "{\"adminEventsDetailsEnabled\":true}"));

        assertThat(entry.action()).isEqualTo("identity.changed");
        assertThat(entry.details()).containsEntry("resource", "REALM").containsEntry("path", "events/config");
        assertThat(entry.changed()).isEqualTo(Optional.empty());
    }

    @Test
    void anAdministratorOfAnotherRealmIsNotTakenForOneOfThisRealm() {
        RoleEntry entry = meaning.of(realm.foreignEvent("u-sec", "users/u1/role-mappings/realm"));

        assertThat(entry.author().name()).isEqualTo("keycloak:u-sec");
        assertThat(entry.details()).containsEntry("actorRealm", "other");
    }

    @Test
    void aFailedOperationIsNotToldAsDone() {
        assertThat(meaning.of(realm.failedEvent("users/u1/role-mappings/realm")).action()).isEqualTo("identity.refused");
    }

    @Test
    void whateverKeycloakSendsFitsTheTrail() {
        String endless = "x".repeat(4_000);

        RoleEntry entry = meaning.of(realm.event("UPDATE", "CLIENT", endless, "no json at all {"));

        assertThat(entry.subjectId()).hasSize(80);
        assertThat(entry.action()).isEqualTo("identity.changed");
    }

    private String update(String representation) {
        return meaning.of(realm.event("UPDATE", "USER", "users/u1", representation)).action();
    }
}
