package org.tongguan.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import org.tongguan.platform.security.signin.SignIn;

/** Puts the request's caller on the thread and takes it off again. */
public final class RequestUser {
    private RequestUser() {
    }

    public static void begin(HttpServletRequest request) {
        CurrentUser.set((SignedIn) request.getAttribute(SignIn.USER));
    }

    public static void end() {
        CurrentUser.set(null);
    }
}
