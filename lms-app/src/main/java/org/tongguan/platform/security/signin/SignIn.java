package org.tongguan.platform.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
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
public class SignIn {
    /** Where the identity provider sends the browser back to. */
    public static final String CALLBACK = "/callback";
    /** Ends both sessions, also when the one here has been lost, or was refused. */
    public static final String LOGOUT = "/logout";
    /** Request attribute with the {@link SignedIn} caller. */
    public static final String USER = "tongguan.user";
    /** Request attribute with the {@link DomainError} of a refused token. */
    public static final String REFUSED = "tongguan.refused";

    /** Whether the request has been answered already, and if not, who calls. */
    record Outcome(boolean answered, Optional<SignedIn> caller) {
        private static final Outcome ANSWERED = new Outcome(true, Optional.empty());
        private static final Outcome NOBODY = new Outcome(false, Optional.empty());
    }

    @Inject
    private CodeFlow flow;
    @Inject
    private AccessTokens tokens;
    @Inject
    private ChangedAccounts changes;

    Outcome recognise(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        String authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return bearer(request, authorization.substring(7).trim());
        }
        SignInSession session = new SignInSession(request);
        if (path.equals(CALLBACK)) {
            return back(request, response, session);
        }
        if (path.equals(LOGOUT)) {
            return logout(request, response, session);
        }
        var finished = session.finished();
        if (finished.isPresent() && changes.since(finished.get().known(), finished.get().user().subject())) {
            session.end();
        } else if (finished.isPresent()) {
            return signedIn(request, finished.get().user());
        }
        if (PublicPaths.needSignIn(request, path)) {
            String query = request.getQueryString();
            return toLoginPage(request, response, session, path + (query == null ? "" : "?" + query));
        }
        return Outcome.NOBODY;
    }

    private Outcome bearer(HttpServletRequest request, String token) {
        try {
            return signedIn(request, tokens.read(token));
        } catch (DomainError refused) {
            request.setAttribute(REFUSED, refused);
            return Outcome.NOBODY;
        }
    }

    private Outcome back(HttpServletRequest request, HttpServletResponse response, SignInSession session) {
        var pending = session.takePending(request.getParameter("state"));
        String code = request.getParameter("code");
        if (pending.isEmpty() || code == null) {
            return redirect(response, "/");
        }
        try {
            CodeFlow.Granted granted = flow.redeem(pending.get(), code);
            session.keepIdToken(granted.idToken());
            if (Locales.chosen(request).isEmpty()) {
                granted.language().ifPresent(language -> Locales.choose(response, language));
            }
            session.keep(new CodeFlow.Finished(tokens.read(granted.accessToken()), granted.known()));
        } catch (DomainError refused) {
            return redirect(response, "/refused?code=" + refused.code().code());
        }
        return redirect(response, pending.get().target());
    }

    private Outcome logout(HttpServletRequest request, HttpServletResponse response, SignInSession session) {
        Optional<String> idToken = session.idToken();
        session.end();
        return redirect(response, flow.logoutPage(idToken, Locales.of(request)).toString());
    }

    private Outcome toLoginPage(HttpServletRequest request, HttpServletResponse response, SignInSession session, String target) {
        CodeFlow.Pending pending = flow.begin(target);
        session.remember(pending);
        return redirect(response, flow.loginPage(pending, Locales.of(request)).toString());
    }

    private static Outcome signedIn(HttpServletRequest request, SignedIn user) {
        request.setAttribute(USER, user);
        return new Outcome(false, Optional.of(user));
    }

    private static Outcome redirect(HttpServletResponse response, String address) {
        try {
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(address);
            return Outcome.ANSWERED;
        } catch (IOException e) {
            throw new IllegalStateException("the redirect could not be written", e);
        }
    }
}
