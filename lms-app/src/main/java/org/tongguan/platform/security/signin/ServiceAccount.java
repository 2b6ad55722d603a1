package org.tongguan.platform.security.signin;

import com.nimbusds.oauth2.sdk.AccessTokenResponse;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The application's own account at the identity provider, by the client credentials grant (RFC 6749, 4.4). */
@ApplicationScoped
public class ServiceAccount {
    /** A token is renewed this long before its end. */
    private static final long EARLY_SECONDS = 30;

    private record Held(String token, Instant until) {
    }

    @Inject
    private IdentityProvider provider;
    @Inject
    private Clock clock;

    private volatile @Nullable Held held;

    /**
     * A token to call the identity provider with.
     *
     * @return empty when the identity provider gives the client none
     * @throws IOException when it does not answer
     */
    public Optional<String> token() throws IOException {
        Held known = held;
        if (known == null || !clock.instant().isBefore(known.until())) {
            known = ask();
            held = known;
        }
        return Optional.ofNullable(known).map(Held::token);
    }

    /** Forgets the token: it was refused. */
    public void drop() {
        held = null;
    }

    private @Nullable Held ask() throws IOException {
        try {
            var request = new TokenRequest(provider.metadata().getTokenEndpointURI(), provider.authentication(), new ClientCredentialsGrant())
                    .toHTTPRequest();
            request.setConnectTimeout(IdentityProvider.TIMEOUT_MILLIS);
            request.setReadTimeout(IdentityProvider.TIMEOUT_MILLIS);
            TokenResponse answer = TokenResponse.parse(request.send());
            if (!answer.indicatesSuccess()) {
                return null;
            }
            AccessToken token = ((AccessTokenResponse) answer).getTokens().getAccessToken();
            return new Held(token.getValue(), clock.instant().plusSeconds(token.getLifetime() - EARLY_SECONDS));
        } catch (IllegalStateException | ParseException e) {
            throw new IOException("the identity provider gives no token: " + e.getMessage(), e);
        }
    }
}
