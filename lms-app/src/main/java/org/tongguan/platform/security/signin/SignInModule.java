package org.tongguan.platform.security.signin;

import jakarta.inject.Inject;
import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.MessagePolicy;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.callback.GroupPrincipalCallback;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.security.auth.message.module.ServerAuthModule;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;
import org.tongguan.platform.security.Role;
import org.tongguan.platform.security.SignedIn;

/**
 * Lets the container ask {@link SignIn} who calls (Jakarta Authentication 3.0). Registered by itself and not found by the container: that
 * would look the bean up anew for each request, twice, which cost as much as the answer to a question itself.
 *
 * @see "Design decision: docs/adr/0004 and 0013"
 */
@WebListener
public class SignInModule implements ServerAuthModule, ServletContextListener {
    private static final Class<?>[] MESSAGES = {HttpServletRequest.class, HttpServletResponse.class};

    @Inject
    private SignIn signIn;
    private CallbackHandler container;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        AuthConfigFactory.getFactory().registerServerAuthModule(this, event.getServletContext());
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        AuthConfigFactory.getFactory().removeServerAuthModule(event.getServletContext());
    }

    @Override
    public void initialize(MessagePolicy request, MessagePolicy response, CallbackHandler handler, Map<String, Object> options) {
        container = handler;
    }

    @Override
    public Class<?>[] getSupportedMessageTypes() {
        return MESSAGES.clone();
    }

    @Override
    public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service) throws AuthException {
        SignIn.Outcome outcome = signIn.recognise((HttpServletRequest) message.getRequestMessage(), (HttpServletResponse) message.getResponseMessage());
        if (outcome.answered()) {
            return AuthStatus.SEND_CONTINUE;
        }
        tell(outcome.caller().map(caller -> callbacks(client, caller)).orElseGet(() -> new Callback[] {new CallerPrincipalCallback(client, (String) null)}));
        return AuthStatus.SUCCESS;
    }

    private static Callback[] callbacks(Subject client, SignedIn caller) {
        return new Callback[] {new CallerPrincipalCallback(client, caller),
                new GroupPrincipalCallback(client, caller.roles().stream().map(Role::key).toArray(String[]::new))};
    }

    private void tell(Callback... callbacks) throws AuthException {
        try {
            container.handle(callbacks);
        } catch (IOException | UnsupportedCallbackException e) {
            throw (AuthException) new AuthException("the container does not take the caller").initCause(e);
        }
    }

    @Override
    public AuthStatus secureResponse(MessageInfo message, Subject service) {
        return AuthStatus.SEND_SUCCESS;
    }

    @Override
    public void cleanSubject(MessageInfo message, Subject subject) {
        subject.getPrincipals().clear();
    }
}
