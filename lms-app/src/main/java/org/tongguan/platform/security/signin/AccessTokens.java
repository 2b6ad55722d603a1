package org.tongguan.platform.security.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.ConfigurableJWTProcessor;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tongguan.platform.security.Role;
import org.tongguan.platform.security.SecurityError;
import org.tongguan.platform.security.SignedIn;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/**
 * Reads who is calling from an access token (a JWT, RFC 9068 in spirit): signature by the realm's key set, issuer, audience and expiry are
 * checked, with at most 30 seconds of clock skew.
 */
@ApplicationScoped
public class AccessTokens {
    private static final Logger LOG = Logger.getLogger(AccessTokens.class.getName());
    private static final int SKEW_SECONDS = 30;

    private final IdentityProvider provider;
    private final Clock clock;
    private volatile @Nullable ConfigurableJWTProcessor<SecurityContext> processor;

    @Inject
    AccessTokens(IdentityProvider provider, Clock clock) {
        this.provider = provider;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    AccessTokens() {
        this(null, null);
    }

    /** @throws DomainError {@code access.token-invalid}, or {@code access.powers-not-separated} */
    public SignedIn read(String token) {
        try {
            return user(processor().process(token, null));
        } catch (ParseException | BadJOSEException | JOSEException e) {
            LOG.info(() -> "token refused reason=" + e.getMessage());
            throw new DomainError(CommonError.TOKEN_INVALID);
        }
    }

    private ConfigurableJWTProcessor<SecurityContext> processor() {
        ConfigurableJWTProcessor<SecurityContext> known = processor;
        if (known == null) {
            known = create();
            processor = known;
        }
        return known;
    }

    private ConfigurableJWTProcessor<SecurityContext> create() {
        try {
            var retriever = new DefaultResourceRetriever(IdentityProvider.TIMEOUT_MILLIS, IdentityProvider.TIMEOUT_MILLIS, 200_000);
            var keys = JWKSourceBuilder.create(provider.metadata().getJWKSetURI().toURL(), retriever).retrying(true).build();
            var verifier = new DefaultJWTClaimsVerifier<SecurityContext>(Set.of(provider.audience()),
                    new JWTClaimsSet.Builder().issuer(provider.metadata().getIssuer().getValue()).build(),
                    Set.of("sub", "exp", "iat"), null) {
                @Override
                protected Date currentTime() {
                    return Date.from(clock.instant());
                }
            };
            verifier.setMaxClockSkew(SKEW_SECONDS);
            var created = new DefaultJWTProcessor<>();
            created.setJWSKeySelector(new JWSVerificationKeySelector<>(Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256), keys));
            created.setJWTClaimsSetVerifier(verifier);
            return created;
        } catch (MalformedURLException e) {
            throw new IllegalStateException("the identity provider's key set has no usable address", e);
        }
    }

    private static SignedIn user(JWTClaimsSet claims) throws ParseException {
        List<String> groups = Optional.ofNullable(claims.getStringListClaim("groups")).orElse(List.of());
        Set<Role> roles = new HashSet<>();
        groups.forEach(group -> Role.of(group).ifPresent(roles::add));
        if (!Role.compatible(roles)) {
            throw new DomainError(SecurityError.POWERS_NOT_SEPARATED);
        }
        String login = or(claims.getStringClaim("preferred_username"), claims.getSubject());
        return new SignedIn(claims.getSubject(), login, or(claims.getStringClaim("name"), login),
                or(claims.getStringClaim("staff_number"), ""), roles);
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
