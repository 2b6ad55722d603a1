package org.tongguan.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tongguan.organisation.PeopleService;
import org.tongguan.platform.security.Role;
import org.tongguan.platform.ui.Card;

/** The security administrator's desk: roles are granted at the identity provider, and the three powers exclude each other. */
@Dependent
class SecurityAdminDesk extends Div implements RoleDesk {
    private static final long serialVersionUID = 1;
    private final transient PeopleService people;
    private final String issuer;

    @Inject
    SecurityAdminDesk(PeopleService people, @ConfigProperty(name = "tongguan.oidc.issuer") String issuer) {
        this.people = people;
        this.issuer = issuer;
    }

    @Override
    public Role role() {
        return Role.SECURITY_ADMIN;
    }

    @Override
    public Optional<NextStep> open() {
        OrderedList steps = new OrderedList();
        Stream.of("home.security.step.search", "home.security.step.assign", "home.security.step.again")
                .forEach(step -> steps.add(new ListItem(getTranslation(step))));
        UnorderedList roles = new UnorderedList();
        roles.addClassName("tg-roles");
        for (Role role : Role.values()) {
            roles.add(new ListItem(getTranslation("home.role." + role.key())));
        }
        add(new Card(getTranslation("home.security.how"), steps), new AccountCard(people),
                new Card(getTranslation("home.security.separated"), new Paragraph(getTranslation("home.security.separated.rule"))),
                new Card(getTranslation("home.security.roles"), roles));
        return Optional.of(new NextStep(getTranslation("home.security.title"), getTranslation("home.security.hint"),
                getTranslation("home.security.action"), console(issuer), true));
    }

    /** Keycloak's console of the same realm: {@code …/realms/x} becomes {@code …/admin/x/console/}. */
    static String console(String issuer) {
        return issuer.replaceFirst("/realms/([^/]+)/?$", "/admin/$1/console/");
    }
}
