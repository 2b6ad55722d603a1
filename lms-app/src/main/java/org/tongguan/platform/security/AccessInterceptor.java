package org.tongguan.platform.security;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.annotation.Priority;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Enforces {@link Access} before a transaction is opened. */
@Access
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class AccessInterceptor {
    private final CurrentUser user;

    @Inject
    AccessInterceptor(CurrentUser user) {
        this.user = user;
    }

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Access access = call.getMethod().getAnnotation(Access.class);
        if (access == null) {
            throw new DomainError(CommonError.NOT_ALLOWED);
        }
        if (!user.isSystem() && !access.open()) {
            SignedIn caller = user.require();
            if (access.system() || !caller.hasAny(access.value())) {
                throw new DomainError(CommonError.NOT_ALLOWED);
            }
        }
        return call.proceed();
    }
}
