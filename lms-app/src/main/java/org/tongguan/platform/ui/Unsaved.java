package org.tongguan.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;

/** Whether a form holds what has not been saved: then it is not left without a question, neither for another view nor for another page. */
public final class Unsaved {
    private boolean some;

    public void is(boolean now) {
        if (some != now) {
            some = now;
            UI.getCurrent().getPage().executeJs(now ? "window.onbeforeunload = (event) => event.preventDefault()" : "window.onbeforeunload = null");
        }
    }

    public void ask(BeforeLeaveEvent event) {
        if (!some) {
            return;
        }
        BeforeLeaveEvent.ContinueNavigationAction going = event.postpone();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(dialog.getTranslation("shell.leave"));
        dialog.setText(dialog.getTranslation("shell.leave.text"));
        dialog.setConfirmText(dialog.getTranslation("shell.leave.yes"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("shell.leave.no"));
        dialog.addConfirmListener(yes -> {
            is(false);
            going.proceed();
        });
        dialog.addCancelListener(no -> going.cancel());
        dialog.open();
    }
}
