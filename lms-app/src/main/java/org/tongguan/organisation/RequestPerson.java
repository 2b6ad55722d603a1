package org.tongguan.organisation;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongguan.platform.security.SignedIn;

/** Remembers the caller's person for the length of a request. */
@RequestScoped
class RequestPerson {
    private @Nullable SignedIn caller;
    private Optional<PersonSummary> person = Optional.empty();

    Optional<PersonSummary> person(SignedIn asked, Function<SignedIn, Optional<PersonSummary>> lookUp) {
        if (!asked.equals(caller)) {
            person = lookUp.apply(asked);
            caller = asked;
        }
        return person;
    }
}
