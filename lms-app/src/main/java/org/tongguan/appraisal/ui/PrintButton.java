package org.tongguan.appraisal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Prints the page; the print style opens every list of sources. */
class PrintButton extends Button {
    private static final long serialVersionUID = 1;

    PrintButton() {
        setText(getTranslation("record.print"));
        setIcon(VaadinIcon.PRINT.create());
        addClickListener(click -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
    }
}
