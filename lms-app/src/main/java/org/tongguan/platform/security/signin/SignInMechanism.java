package org.tongguan.platform.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.tongguan.platform.security.Role;
import org.tongguan.platform.security.SignedIn;
import org.tongguan.platform.web.Locales;
import org.tongguan.shared.DomainError;

/**
 * Recognises the caller by bearer token or web session, and sends a person who has neither to the login page. Programs under {@code /api}
 * are never redirected: the REST layer answers them with a problem document. A web session whose account's rights changed since is ended: the
 * person goes to the login page and, without a word, back again with the roles of today.
 *
 * @see "Design decision: docs/adr/0004"
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    /** Where the identity provider sends the browser back to. */
    public static final String CALLBACK = "/callback";
    /** Ends both sessions. */
    public static final String LOGOUT = "/logout";
    /** Request attribute with the {@link SignedIn} caller. */
    public static final String USER = "tongguan.user";
    /** Request attribute with the {@link DomainError} of a refused token. */
    public static final String REFUSED = "tongguan.refused";

    @Inject
    private CodeFlow flow;
    @Inject
    private AccessTokens tokens;
    @Inject
    private ChangedAccounts changes;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        String authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return bearer(request, context, authorization.substring(7).trim());
        }
        SignInSession session = new SignInSession(request);
        if (path.equals(CALLBACK)) {
            return back(request, response, context, session);
        }
        if (path.equals(LOGOUT)) {
            return logout(request, response, context, session);
        }
        var finished = session.finished();
        if (finished.isPresent() && changes.since(finished.get().known(), finished.get().user().subject())) {
            session.end();
        } else if (finished.isPresent()) {
            return signedIn(request, context, finished.get().user());
        }
        if (PublicPaths.needSignIn(request, path)) {
            String query = request.getQueryString();
            return toLoginPage(request, response, context, session, path + (query == null ? "" : "?" + query));
        }
        return context.doNothing();
    }

    private AuthenticationStatus bearer(HttpServletRequest request, HttpMessageContext context, String token) {
        try {
            return signedIn(request, context, tokens.read(token));
        } catch (DomainError refused) {
            request.setAttribute(REFUSED, refused);
            return context.doNothing();
        }
    }

    private AuthenticationStatus back(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context,
            SignInSession session) {
        var pending = session.takePending(request.getParameter("state"));
        String code = request.getParameter("code");
        if (pending.isEmpty() || code == null) {
            return redirect(response, context, "/");
        }
        try {
            session.keep(flow.finish(pending.get(), code));
        } catch (DomainError refused) {
            return redirect(response, context, "/refused?code=" + refused.code().code());
        }
        return redirect(response, context, pending.get().target());
    }

    private AuthenticationStatus logout(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context,
            SignInSession session) {
        var finished = session.finished();
        session.end();
        return redirect(response, context, finished.map(user -> flow.logoutPage(user.idToken()).toString()).orElse("/"));
    }

    private AuthenticationStatus toLoginPage(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context,
            SignInSession session, String target) {
        CodeFlow.Pending pending = flow.begin(target);
        session.remember(pending);
        return redirect(response, context, flow.loginPage(pending, Locales.of(request)).toString());
    }

    private static AuthenticationStatus signedIn(HttpServletRequest request, HttpMessageContext context, SignedIn user) {
        request.setAttribute(USER, user);
        return context.notifyContainerAboutLogin(user, user.roles().stream().map(Role::key).collect(Collectors.toSet()));
    }

    private static AuthenticationStatus redirect(HttpServletResponse response, HttpMessageContext context, String address) {
        try {
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(address);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new IllegalStateException("the redirect could not be written", e);
        }
    }
}
