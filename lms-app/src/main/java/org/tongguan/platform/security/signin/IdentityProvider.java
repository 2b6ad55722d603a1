package org.tongguan.platform.security.signin;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The identity provider as configured and as it describes itself; its description is read once and kept. */
@ApplicationScoped
public class IdentityProvider {
    /** Long enough for a busy provider, short enough that a person does not give up, in milliseconds. */
    static final int TIMEOUT_MILLIS = 10_000;

    @Inject
    @ConfigProperty(name = "tongguan.oidc.issuer")
    private String issuer;
    @Inject
    @ConfigProperty(name = "tongguan.oidc.client-id")
    private String clientId;
    @Inject
    @ConfigProperty(name = "tongguan.oidc.client-secret")
    private String clientSecret;
    @Inject
    @ConfigProperty(name = "tongguan.oidc.audience")
    private String audience;
    @Inject
    @ConfigProperty(name = "tongguan.base-url")
    private String baseUrl;

    private volatile @Nullable OIDCProviderMetadata metadata;

    OIDCProviderMetadata metadata() {
        OIDCProviderMetadata known = metadata;
        if (known == null) {
            known = read();
            metadata = known;
        }
        return known;
    }

    /** Asks the provider afresh; for the readiness check. */
    public void probe() {
        read();
    }

    private OIDCProviderMetadata read() {
        try {
            return OIDCProviderMetadata.resolve(new Issuer(issuer), TIMEOUT_MILLIS, TIMEOUT_MILLIS);
        } catch (GeneralException | IOException e) {
            throw new IllegalStateException("the identity provider does not answer: " + issuer, e);
        }
    }

    ClientID clientId() {
        return new ClientID(clientId);
    }

    ClientAuthentication authentication() {
        return new ClientSecretBasic(clientId(), new Secret(clientSecret));
    }

    String audience() {
        return audience;
    }

    URI callback() {
        return URI.create(baseUrl + SignIn.CALLBACK);
    }

    URI home() {
        return URI.create(baseUrl + "/");
    }
}
