package org.tongguan.realm;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealmFileTest {

  private static final String[] ROLES = {
    "trainee", "trainer", "org-officer", "judge", "supervisor", "system-admin", "security-admin", "auditor"
  };
  private static final Set<String> ADMINISTRATOR_POWERS = Set.of("system-admin", "security-admin", "auditor");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void declaresEveryRoleWithADescription(boolean demo) throws IOException {
    List<JsonObject> roles = objects(written(demo).getJsonObject("roles"), "realm");
    assertThat(roles).extracting(role -> role.getString("name")).containsExactly(ROLES);
    assertThat(roles).allSatisfy(role -> assertThat(role.getString("description")).isNotBlank());
  }

  @Test
  void keepsAccountsAndTheCommandLineClientOutOfTheRealRealm() throws IOException {
    assertThat(people(false)).isEmpty();
    assertThat(clients(false)).containsExactly("tongguan-web");
    assertThat(clients(true)).containsExactly("tongguan-web", "tongguan-cli");
    assertThat(people(true)).hasSize(15);
    assertThat(written(false)).doesNotContainKey("localizationTexts");
    assertThat(written(true).getJsonObject("localizationTexts").keySet()).containsExactly("zh-CN", "en");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void demandsPkceAndGivesTheBrowserClientOneWayInOnly(boolean demo) throws IOException {
    JsonObject web = objects(written(demo), "clients").get(0);
    assertThat(web.getJsonObject("attributes").getString("pkce.code.challenge.method")).isEqualTo("S256");
    assertThat(web.getBoolean("standardFlowEnabled")).isTrue();
    assertThat(web.getBoolean("implicitFlowEnabled")).isFalse();
    assertThat(web.getBoolean("directAccessGrantsEnabled")).isFalse();
    assertThat(strings(web, "redirectUris")).containsExactly("${TONGGUAN_BASE_URL}/callback");
  }

  @Test
  void takesTheSecretFromTheEnvironmentOfTheServer() throws IOException {
    JsonObject realm = written(false);
    assertThat(objects(realm, "clients").get(0).getString("secret")).isEqualTo("${TONGGUAN_OIDC_CLIENT_SECRET}");
    assertThat(realm.toString()).doesNotContainIgnoringCase("credentials").doesNotContain("Tongguan-2026");
  }

  @Test
  void givesBothClientsTheSameClaimsAndTheSameRoles() throws IOException {
    JsonObject realm = written(true);
    List<JsonObject> clients = objects(realm, "clients");
    assertThat(clients.get(1).get("protocolMappers")).isEqualTo(clients.get(0).get("protocolMappers"));
    assertThat(objects(realm, "scopeMappings"))
        .extracting(scope -> scope.getString("client"))
        .containsExactly("tongguan-web", "tongguan-cli");
    assertThat(objects(realm, "scopeMappings"))
        .allSatisfy(scope -> assertThat(strings(scope, "roles")).containsExactly(ROLES));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void letsTheApplicationItselfReadAdminEventsAndNothingElse(boolean demo) throws IOException {
    JsonObject realm = written(demo);
    assertThat(realm.getBoolean("adminEventsEnabled")).isTrue();
    assertThat(realm.getBoolean("adminEventsDetailsEnabled")).isTrue();
    assertThat(objects(realm, "clients").stream().filter(client -> client.getBoolean("serviceAccountsEnabled")))
        .extracting(client -> client.getString("clientId"))
        .containsExactly("tongguan-web");
    List<JsonObject> own =
        objects(realm, "users").stream().filter(user -> user.containsKey("serviceAccountClientId")).toList();
    assertThat(own).hasSize(1);
    assertThat(own.get(0).keySet())
        .containsExactlyInAnyOrder("username", "enabled", "serviceAccountClientId", "clientRoles");
    assertThat(own.get(0).getString("serviceAccountClientId")).isEqualTo("tongguan-web");
    assertThat(own.get(0).getJsonObject("clientRoles").keySet()).containsExactly("realm-management");
    assertThat(strings(own.get(0).getJsonObject("clientRoles"), "realm-management")).containsExactly("view-events");
    JsonObject scope = realm.getJsonObject("clientScopeMappings");
    assertThat(scope.keySet()).containsExactly("realm-management");
    assertThat(objects(scope, "realm-management")).hasSize(1);
    assertThat(objects(scope, "realm-management").get(0).getString("client")).isEqualTo("tongguan-web");
    assertThat(strings(objects(scope, "realm-management").get(0), "roles")).containsExactly("view-events");
  }

  @Test
  void numbersEveryDemoPersonOnceAndNeverJoinsTwoAdministratorPowers() throws IOException {
    List<JsonObject> users = people(true);
    assertThat(users)
        .extracting(user -> strings(user.getJsonObject("attributes"), "staff_number").get(0))
        .doesNotHaveDuplicates()
        .allMatch(number -> number.matches("YC\\d{5}"));
    assertThat(users)
        .allSatisfy(
            user ->
                assertThat(strings(user, "realmRoles").stream().filter(ADMINISTRATOR_POWERS::contains).count())
                    .isLessThanOrEqualTo(1));
  }

  private JsonObject written(boolean demo) throws IOException {
    Path file = folder.resolve("data/import/tongguan-realm.json");
    RealmFile.write(file, demo);
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
      return reader.readObject();
    }
  }

  /** All accounts but the application's own. */
  private List<JsonObject> people(boolean demo) throws IOException {
    return objects(written(demo), "users").stream().filter(user -> !user.containsKey("serviceAccountClientId")).toList();
  }

  private List<String> clients(boolean demo) throws IOException {
    return objects(written(demo), "clients").stream().map(client -> client.getString("clientId")).toList();
  }

  private static List<JsonObject> objects(JsonObject parent, String name) {
    return parent.getJsonArray(name).stream().map(JsonValue::asJsonObject).toList();
  }

  private static List<String> strings(JsonObject parent, String name) {
    return parent.getJsonArray(name).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }
}
