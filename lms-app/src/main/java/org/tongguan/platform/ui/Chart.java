package org.tongguan.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;

/**
 * A chart drawn by Apache ECharts, with its table of data behind it for those who do not see it. The options are ECharts' own JSON:
 * <a href="https://echarts.apache.org/en/option.html">option reference</a>; colours follow the look unless given.
 */
@Tag("tg-chart")
public class Chart extends HtmlContainer {
    private static final long serialVersionUID = 1;

    /**
     * @param title     what is shown and in which unit; also the accessible name
     * @param options   ECharts options as JSON
     * @param dataTable the same figures as a table; shown on demand
     */
    public Chart(String title, String options, Component dataTable) {
        getElement().setAttribute("chart-title", title);
        getElement().setAttribute("table-label", getTranslation("shell.chart.table"));
        getElement().setAttribute("options", options);
        add(dataTable);
    }

    /** For a chart whose figures stand in a table of the same page; {@code tableId} is that table's id. */
    public Chart(String title, String options, String tableId) {
        getElement().setAttribute("chart-title", title);
        getElement().setAttribute("options", options);
        getElement().setAttribute("aria-describedby", tableId);
    }

    /** How tall the drawing is, as a CSS length; a chart with many bars needs more than the usual 20rem. */
    public void setDrawingHeight(String length) {
        getStyle().set("--tg-chart-height", length);
    }

    public void setOptions(String options) {
        getElement().setAttribute("options", options);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://assets/js/tg-chart.js");
    }
}
