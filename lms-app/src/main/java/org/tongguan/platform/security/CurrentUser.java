package org.tongguan.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Who is calling on this thread. Set for the length of a request by the web filter, or for a task by {@link #asSystem}. */
@ApplicationScoped
public class CurrentUser {
    /** The actor's name in the audit trail when the application itself acts. */
    public static final String SYSTEM = "system";

    private static final SignedIn SYSTEM_USER = new SignedIn(SYSTEM, SYSTEM, SYSTEM, "", java.util.Set.of());
    private static final ThreadLocal<@Nullable SignedIn> CURRENT = new ThreadLocal<>();

    public Optional<SignedIn> get() {
        SignedIn user = CURRENT.get();
        return user == SYSTEM_USER ? Optional.empty() : Optional.ofNullable(user);
    }

    /** @throws DomainError {@code access.sign-in-needed} when nobody has signed in */
    public SignedIn require() {
        return get().orElseThrow(() -> new DomainError(CommonError.SIGN_IN_NEEDED));
    }

    public boolean has(Role role) {
        return get().map(user -> user.roles().contains(role)).orElse(false);
    }

    public boolean isSystem() {
        return CURRENT.get() == SYSTEM_USER;
    }

    /** The name for the audit trail: the login, {@code system}, or {@code anonymous}. */
    public String actor() {
        SignedIn user = CURRENT.get();
        return user == null ? "anonymous" : user.login();
    }

    /** Runs a task as the application itself and gives its result back. */
    public <T> T asSystem(Supplier<T> task) {
        return as(SYSTEM_USER, task);
    }

    /** Runs a task as the application itself. */
    public void asSystem(Runnable task) {
        as(SYSTEM_USER, () -> {
            task.run();
            return null;
        });
    }

    static <T> T as(@Nullable SignedIn user, Supplier<T> task) {
        SignedIn before = CURRENT.get();
        set(user);
        try {
            return task.get();
        } finally {
            set(before);
        }
    }

    static void set(@Nullable SignedIn user) {
        if (user == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(user);
        }
    }
}
