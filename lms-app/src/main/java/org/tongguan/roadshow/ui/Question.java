package org.tongguan.roadshow.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that is hard to reverse. Texts: {@code <key>} the head and the yes button, {@code roadshow.cancel} the way out. */
final class Question {
    private final ConfirmDialog dialog = new ConfirmDialog();

    private Question() {
    }

    /** @param textKey what follows from a yes, with its parameters as name and value in turn */
    static Question ask(String key, String textKey, Object... parameters) {
        Question question = new Question();
        ConfirmDialog dialog = question.dialog;
        dialog.setHeader(dialog.getTranslation(key));
        dialog.setText(dialog.getTranslation(textKey, parameters));
        dialog.setConfirmText(dialog.getTranslation(key));
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("roadshow.cancel"));
        return question;
    }

    void onYes(Runnable task) {
        dialog.addConfirmListener(confirm -> task.run());
        dialog.open();
    }

    /** Two ways to go on, of which one must be chosen. */
    void onYesOrNo(String noKey, Runnable yes, Runnable no) {
        dialog.setCancelText(dialog.getTranslation(noKey));
        dialog.setCloseOnEsc(false);
        dialog.addCancelListener(cancel -> no.run());
        onYes(yes);
    }
}
