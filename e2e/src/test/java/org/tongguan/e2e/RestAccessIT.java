package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The REST API's front door: who is let in at all, and how those are answered who are not. */
class RestAccessIT {
    @Test
    void answersAnonymousCallersWithAProblemDocumentAndNeverWithARedirect() {
        Api.Answer answer = Api.nobody().get("/courses");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("access.sign-in-needed");
    }

    @Test
    void refusesAForgedToken() {
        String token = Api.token("staff01");
        int signature = token.lastIndexOf('.') + 1;
        String forged = token.substring(0, signature) + new StringBuilder(token.substring(signature)).reverse();

        Api.Answer answer = Api.nobody().with("Authorization", "Bearer " + forged).get("/courses");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("access.token-invalid");
    }

    @Test
    void refusesATokenThatChoosesNoSignature() {
        String[] parts = Api.token("sysadmin01").split("\\.");
        String unsigned = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes()) + "." + parts[1] + ".";

        assertThat(Api.nobody().with("Authorization", "Bearer " + unsigned).get("/courses").code()).isEqualTo("access.token-invalid");
    }

    /** The cookie goes along with a foreign page's form too; the header cannot. */
    @Test
    void refusesAWriteByCookieThatAForeignPageCouldHaveCaused() {
        try (Browser browser = new Browser()) {
            Api byCookie = Api.nobody().with("Cookie", "TGSESSION=" + Browser.session(browser.signedIn("officer01")).value);
            String nowhere = "/certificates/999999999/revocation";
            String body = "{\"reason\":\"x\"}";

            Api.Answer foreign = byCookie.post(nowhere, body);
            Api.Answer own = byCookie.with("X-Tongguan", "1").post(nowhere, body);

            assertThat(List.of(foreign.status(), foreign.code())).isEqualTo(List.of(403, "access.cross-site"));
            assertThat(List.of(own.status(), own.code())).isEqualTo(List.of(404, "certificate.not-found"));
            assertThat(byCookie.get("/pass-rates").status()).as("reading needs no header").isEqualTo(200);
        }
    }

    @Test
    void letsASignedInTraineeRead() {
        assertThat(Api.as("staff01").get("/courses").status()).isEqualTo(200);
    }

    @Test
    void namesEachUnknownAddressAsSuch() {
        Api.Answer answer = Api.as("staff01").get("/no-such-thing");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("input.not-found");
    }

    @Test
    void tellsWithoutSignInWhetherItCanServe() {
        var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(RunningProduct.address() + "/health/ready")).build();

        assertThat(Api.exchange(request).statusCode()).isEqualTo(200);
    }
}
