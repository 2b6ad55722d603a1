package org.tongguan.platform.security.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tongguan.platform.security.SignedIn;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** The authorization code flow with PKCE (RFC 7636, S256), nonce and state. */
@ApplicationScoped
public class CodeFlow {
    /** A sign-in under way; kept in the web session until the provider sends the person back. */
    record Pending(String state, String nonce, String verifier, String target) implements Serializable {
    }

    /**
     * What the provider gave for its code; whether the account may enter is not looked at yet.
     *
     * @param idToken  for the log-out at the provider
     * @param language that the person chose on the provider's pages, now or at an earlier sign-in
     * @param known    how much was known of changed accounts before the roles were asked for ({@link ChangedAccounts})
     */
    record Granted(String accessToken, String idToken, Optional<Locale> language, long known) {
    }

    /**
     * A finished sign-in.
     *
     * @param known how much was known of changed accounts before the roles were asked for ({@link ChangedAccounts})
     */
    record Finished(SignedIn user, long known) implements Serializable {
    }

    @Inject
    private IdentityProvider provider;
    @Inject
    private ChangedAccounts changes;

    Pending begin(String target) {
        return new Pending(new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), target);
    }

    URI loginPage(Pending pending, Locale locale) {
        return new AuthenticationRequest.Builder(ResponseType.CODE, new Scope("openid", "profile"), provider.clientId(),
                provider.callback())
                .endpointURI(provider.metadata().getAuthorizationEndpointURI())
                .state(new State(pending.state()))
                .nonce(new Nonce(pending.nonce()))
                .codeChallenge(new CodeVerifier(pending.verifier()), CodeChallengeMethod.S256)
                .customParameter("ui_locales", locale.toLanguageTag())
                .build()
                .toURI();
    }

    /** @throws DomainError {@code access.token-invalid} */
    Granted redeem(Pending pending, String code) {
        long known = changes.known();
        try {
            var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), provider.callback(),
                    new CodeVerifier(pending.verifier()));
            var request = new TokenRequest(provider.metadata().getTokenEndpointURI(), provider.authentication(), grant).toHTTPRequest();
            request.setConnectTimeout(IdentityProvider.TIMEOUT_MILLIS);
            request.setReadTimeout(IdentityProvider.TIMEOUT_MILLIS);
            TokenResponse response = OIDCTokenResponseParser.parse(request.send());
            if (!response.indicatesSuccess()) {
                throw new DomainError(CommonError.TOKEN_INVALID);
            }
            OIDCTokens granted = (OIDCTokens) response.toSuccessResponse().getTokens();
            IDTokenClaimsSet claims = validator().validate(granted.getIDToken(), new Nonce(pending.nonce()));
            return new Granted(granted.getAccessToken().getValue(), granted.getIDTokenString(),
                    Optional.ofNullable(claims.getStringClaim("locale")).map(Locale::forLanguageTag), known);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new DomainError(CommonError.TOKEN_INVALID);
        } catch (IOException e) {
            throw new IllegalStateException("the identity provider did not answer the token request", e);
        }
    }

    private IDTokenValidator validator() throws IOException {
        return new IDTokenValidator(provider.metadata().getIssuer(), provider.clientId(), JWSAlgorithm.RS256,
                provider.metadata().getJWKSetURI().toURL(),
                new DefaultResourceRetriever(IdentityProvider.TIMEOUT_MILLIS, IdentityProvider.TIMEOUT_MILLIS, 200_000));
    }

    /**
     * Where to send the browser so that the provider ends its own session as well.
     *
     * @param idToken without it, as after a restart, the provider asks the person whether to log out
     */
    URI logoutPage(Optional<String> idToken, Locale locale) {
        try {
            JWT proof = idToken.isPresent() ? SignedJWT.parse(idToken.get()) : null;
            return new LogoutRequest(provider.metadata().getEndSessionEndpointURI(), proof, null, provider.clientId(), provider.home(),
                    null, List.of(LangTag.parse(locale.toLanguageTag()))).toURI();
        } catch (java.text.ParseException | LangTagException e) {
            throw new IllegalStateException("an id token kept in the session, or a language of ours, is not readable", e);
        }
    }
}
