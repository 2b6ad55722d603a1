package org.tongguan.platform.security.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the web session holds of a sign-in. Nothing in it is missed by a person: without it one silent round trip signs in again. */
final class SignInSession {
    private static final String FINISHED = "tongguan.signin.finished";
    private static final String ID_TOKEN = "tongguan.signin.id-token";
    private static final String PENDING = "tongguan.signin.pending";
    /** Several tabs may be on their way to the login page at once. */
    private static final int MOST_PENDING = 8;

    private final HttpServletRequest request;

    SignInSession(HttpServletRequest request) {
        this.request = request;
    }

    Optional<CodeFlow.Finished> finished() {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((CodeFlow.Finished) session.getAttribute(FINISHED));
    }

    /** The proof for the log-out at the provider: also of a sign-in that was refused here. */
    Optional<String> idToken() {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(ID_TOKEN));
    }

    /** Keeps what a sign-in brings under a new session id, so that an id known before is worth nothing (session fixation). */
    void keepIdToken(String idToken) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(ID_TOKEN, idToken);
    }

    void keep(CodeFlow.Finished finished) {
        request.getSession().setAttribute(FINISHED, finished);
    }

    /** Ends the web session with all that is in it. */
    void end() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    void remember(CodeFlow.Pending pending) {
        List<CodeFlow.Pending> all = new ArrayList<>(pending());
        all.add(pending);
        if (all.size() > MOST_PENDING) {
            all.remove(0);
        }
        request.getSession(true).setAttribute(PENDING, new ArrayList<>(all));
    }

    Optional<CodeFlow.Pending> takePending(@Nullable String state) {
        List<CodeFlow.Pending> all = new ArrayList<>(pending());
        Optional<CodeFlow.Pending> found = all.stream().filter(pending -> pending.state().equals(state)).findFirst();
        if (found.isPresent()) {
            all.remove(found.get());
            request.getSession(true).setAttribute(PENDING, new ArrayList<>(all));
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<CodeFlow.Pending> pending() {
        HttpSession session = request.getSession(false);
        Object held = session == null ? null : session.getAttribute(PENDING);
        return held == null ? List.of() : (List<CodeFlow.Pending>) held;
    }
}
