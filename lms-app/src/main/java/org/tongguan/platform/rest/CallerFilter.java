package org.tongguan.platform.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Set;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.SignedIn;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/**
 * Refuses callers who have not signed in. Where an operation carries {@link Access}, other roles are refused before the body is read; the
 * service checks them all the same. Refuses writes that a foreign page could have caused: one that rests on the session cookie must carry a
 * header which a cross-site form cannot send (OWASP CSRF prevention, custom request header).
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class CallerFilter implements ContainerRequestFilter {
    /** Our own pages send this header with every call; its value does not matter. */
    public static final String OWN_PAGE = "X-Tongguan";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @Context
    private ResourceInfo resource;
    @Inject
    private CurrentUser user;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        boolean open = method != null && (isOpen(method) || isOpen(resource.getResourceClass()));
        if (!open) {
            SignedIn caller = user.require();
            Access access = method == null ? null : method.getAnnotation(Access.class);
            if (access != null && !caller.hasAny(access.value())) {
                throw new DomainError(CommonError.NOT_ALLOWED);
            }
        }
        boolean byCookie = user.get().isPresent() && request.getHeaderString("Authorization") == null;
        if (byCookie && !READS.contains(request.getMethod()) && request.getHeaderString(OWN_PAGE) == null) {
            throw new DomainError(CommonError.CROSS_SITE);
        }
    }

    private static boolean isOpen(AnnotatedElement element) {
        return element.isAnnotationPresent(OpenToAll.class);
    }
}
