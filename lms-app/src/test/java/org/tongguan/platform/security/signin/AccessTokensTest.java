package org.tongguan.platform.security.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongguan.platform.security.Role;
import org.tongguan.platform.security.SignedIn;
import org.tongguan.shared.DomainError;

/** With a key set of its own, so that tokens of every age and kind can be signed. */
class AccessTokensTest {
    private static final String ISSUER = "https://id.example/realms/tongguan";
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final String AUDIENCE = "tongguan-api";
    private static RSAKey key;
    private static HttpServer keySet;
    private static AccessTokens tokens;

    @BeforeAll
    static void publishTheKey() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("k1").generate();
        byte[] published = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        keySet = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keySet.createContext("/", call -> {
            call.getResponseHeaders().set("Content-Type", "application/json");
            call.sendResponseHeaders(200, published.length);
            call.getResponseBody().write(published);
            call.close();
        });
        keySet.start();
        URI address = URI.create("http://localhost:" + keySet.getAddress().getPort() + "/keys");
        tokens = new AccessTokens(new IdentityProvider() {
            @Override
            OIDCProviderMetadata metadata() {
                return new OIDCProviderMetadata(new Issuer(ISSUER), List.of(SubjectType.PUBLIC), address);
            }

            @Override
            String audience() {
                return AUDIENCE;
            }
        }, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterAll
    static void stop() {
        keySet.stop(0);
    }

    @Test
    void readsTheCallerAndTheRoles() throws JOSEException {
        SignedIn caller = tokens.read(signed(claims().claim("groups", List.of("trainer", "trainee", "offline_access")).build(), key));

        assertThat(caller.login()).isEqualTo("staff01");
        assertThat(caller.roles()).containsExactlyInAnyOrder(Role.TRAINER, Role.TRAINEE);
    }

    @Test
    void refusesAnExpiredToken() throws JOSEException {
        refused(claims().expirationTime(Date.from(NOW.minusSeconds(40))).build());
    }

    @Test
    void takesATokenThatHasExpiredByLessThanTheClocksMayDiffer() throws JOSEException {
        String token = signed(claims().expirationTime(Date.from(NOW.minusSeconds(10))).build(), key);

        assertThat(tokens.read(token).login()).isEqualTo("staff01");
    }

    @Test
    void refusesATokenWithoutAnEnd() throws JOSEException {
        refused(claims().expirationTime(null).build());
    }

    @Test
    void refusesATokenThatIsNotValidYet() throws JOSEException {
        refused(claims().notBeforeTime(Date.from(NOW.plusSeconds(60))).build());
    }

    @Test
    void refusesATokenForAnotherAudience() throws JOSEException {
        refused(claims().audience("another-api").build());
    }

    @Test
    void refusesATokenOfAnotherRealm() throws JOSEException {
        refused(claims().issuer("https://id.example/realms/another").build());
    }

    @Test
    void refusesATokenOfAnotherKeyUnderTheSameName() throws JOSEException {
        String token = signed(claims().build(), new RSAKeyGenerator(2048).keyID("k1").generate());

        assertThatThrownBy(() -> tokens.read(token)).isInstanceOfSatisfying(DomainError.class, AccessTokensTest::isInvalid);
    }

    @ParameterizedTest
    @CsvSource({"system-admin,security-admin", "system-admin,auditor", "security-admin,auditor"})
    void refusesTwoPowersInOneHand(String one, String other) throws JOSEException {
        String token = signed(claims().claim("groups", List.of("trainee", one, other)).build(), key);

        assertThatThrownBy(() -> tokens.read(token)).isInstanceOfSatisfying(DomainError.class,
                error -> assertThat(error.code().code()).isEqualTo("access.powers-not-separated"));
    }

    private static void refused(JWTClaimsSet claims) throws JOSEException {
        String token = signed(claims, key);
        assertThatThrownBy(() -> tokens.read(token)).isInstanceOfSatisfying(DomainError.class, AccessTokensTest::isInvalid);
    }

    private static void isInvalid(DomainError error) {
        assertThat(error.code().code()).isEqualTo("access.token-invalid");
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder().issuer(ISSUER).audience(AUDIENCE).subject("u1").claim("preferred_username", "staff01")
                .claim("groups", List.of("trainee")).issueTime(Date.from(NOW.minusSeconds(300))).expirationTime(Date.from(NOW.plusSeconds(60)));
    }

    private static String signed(JWTClaimsSet claims, RSAKey by) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(by));
        return token.serialize();
    }
}
