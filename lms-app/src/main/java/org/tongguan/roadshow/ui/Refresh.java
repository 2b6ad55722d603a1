package org.tongguan.roadshow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Keeps a view up to date while it is shown, by asking the server again and again. */
final class Refresh {
    private static final int MILLIS = 4000;
    private static final int NEVER = -1;

    private Refresh() {
    }

    /** @param task says whether to go on asking; an event that is closed does not change any more */
    static void whileShown(Component view, BooleanSupplier task) {
        List<Registration> polls = new ArrayList<>();
        view.addAttachListener(attach -> {
            UI ui = attach.getUI();
            ui.setPollInterval(MILLIS);
            polls.add(ui.addPollListener(poll -> {
                if (!task.getAsBoolean()) {
                    ui.setPollInterval(NEVER);
                }
            }));
        });
        view.addDetachListener(detach -> {
            polls.forEach(Registration::remove);
            polls.clear();
            detach.getUI().setPollInterval(NEVER);
        });
    }
}
