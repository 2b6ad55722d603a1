package org.tongguan.e2e.load;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;

/**
 * An OpenID provider that only describes itself, shows its key set and signs access tokens (RFC 7519, RS256): as many as a run needs,
 * without a thousand password hashes first. The application trusts it because the run names it as the issuer.
 */
final class TokenIssuer implements AutoCloseable {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final Duration VALID = Duration.ofHours(2);
    private static final int KEY_BITS = 2048;

    private final HttpServer server;
    private final KeyPair keys;

    private TokenIssuer(HttpServer server, KeyPair keys) {
        this.server = server;
        this.keys = keys;
    }

    static TokenIssuer start() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(KEY_BITS);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        TokenIssuer issuer = new TokenIssuer(server, generator.generateKeyPair());
        issuer.serve("/.well-known/openid-configuration", issuer.metadata());
        issuer.serve("/keys", issuer.keySet());
        server.start();
        return issuer;
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** A token for an account with the role of a trainee. */
    String token(String subject, String staffNumber) throws GeneralSecurityException {
        return token(subject, staffNumber, Set.of("trainee"));
    }

    String token(String subject, String staffNumber, Set<String> roles) throws GeneralSecurityException {
        Instant now = Instant.now();
        String claims = """
                {"iss":"%s","sub":"%s","aud":"tongguan-api","iat":%d,"exp":%d,"preferred_username":"%s","staff_number":"%s","groups":["%s"]}"""
                .formatted(address(), subject, now.getEpochSecond(), now.plus(VALID).getEpochSecond(), subject, staffNumber,
                        String.join("\",\"", roles));
        String signed = base64("{\"alg\":\"RS256\",\"kid\":\"load\",\"typ\":\"JWT\"}") + "." + base64(claims);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + BASE64.encodeToString(signature.sign());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String metadata() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/login","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
                "response_types_supported":["code"],"subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}"""
                .formatted(address());
    }

    private String keySet() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"load","n":"%s","e":"%s"}]}"""
                .formatted(unsigned(key.getModulus().toByteArray()), unsigned(key.getPublicExponent().toByteArray()));
    }

    private void serve(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static String base64(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the leading zero byte that marks a positive number (RFC 7518, section 6.3.1.1). */
    private static String unsigned(byte[] number) {
        return BASE64.encodeToString(number[0] == 0 ? java.util.Arrays.copyOfRange(number, 1, number.length) : number);
    }
}
