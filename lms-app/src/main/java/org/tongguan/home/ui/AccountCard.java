package org.tongguan.home.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import org.tongguan.organisation.PeopleService;
import org.tongguan.organisation.PeopleService.AccountTie;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.FailureNotice;
import org.tongguan.shared.DomainError;

/** Finds a person by staff number and gives it free from an account that it should not be tied to. */
class AccountCard extends Card {
    private static final long serialVersionUID = 1;

    private final transient PeopleService people;
    private final TextField number = new TextField();
    private final Div found = new Div();

    AccountCard(PeopleService people) {
        super(com.vaadin.flow.component.UI.getCurrent().getTranslation("home.account.title"));
        this.people = people;
        setId("account-tie");
        number.setId("account-number");
        number.setLabel(getTranslation("home.account.number"));
        Button look = new Button(getTranslation("home.account.look"), click -> look());
        look.setId("account-look");
        look.addClickShortcut(Key.ENTER).listenOn(number);
        Div row = new Div(number, look);
        row.addClassNames("tg-row", "tg-filters");
        add(new Paragraph(getTranslation("home.account.about")), row, found);
    }

    private void look() {
        found.removeAll();
        number.setInvalid(false);
        try {
            show(people.accountTie(number.getValue()));
        } catch (DomainError error) {
            number.setErrorMessage(getTranslation("home.account.unknown"));
            number.setInvalid(true);
        }
    }

    private void show(AccountTie tie) {
        Span who = new Span(tie.person().name() + " · " + tie.person().staffNumber() + " · " + tie.person().departmentName().in(getLocale()));
        Div line = new Div(who, tie.tied() ? new Badge(getTranslation("home.account.tied"), Badge.Tone.GOOD)
                : new Badge(getTranslation("home.account.free"), Badge.Tone.NEUTRAL));
        line.addClassName("tg-row");
        found.add(line);
        if (tie.tied()) {
            Button release = new Button(getTranslation("home.account.release"), click -> ask(tie));
            release.setId("account-release");
            line.add(release);
        }
    }

    private void ask(AccountTie tie) {
        ConfirmDialog dialog = new ConfirmDialog(getTranslation("home.account.release"), getTranslation("home.account.release.text", "name",
                tie.person().name()), getTranslation("home.account.release"), yes -> release(tie));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("home.account.keep"));
        dialog.open();
    }

    private void release(AccountTie tie) {
        try {
            people.releaseAccount(tie.person().staffNumber());
            Notification.show(getTranslation("home.account.released", "name", tie.person().name()));
        } catch (DomainError error) {
            FailureNotice.show(FailureNotice.text(error, getLocale()));
        }
        look();
    }
}
