package org.tongguan.platform.security;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a service method. Stands on every public method of every {@code …Service}; a service class carries it too, and a
 * method without it is refused to everyone. Whose data may be seen (the scope) the method itself checks.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Access {
    /** Any of these roles; empty: anyone who has signed in. */
    @Nonbinding
    Role[] value() default {};

    /** Open to callers who have not signed in, for example the verification of a certificate. */
    @Nonbinding
    boolean open() default false;

    /** Only for the application itself: start-up tasks, jobs and observers. */
    @Nonbinding
    boolean system() default false;
}
