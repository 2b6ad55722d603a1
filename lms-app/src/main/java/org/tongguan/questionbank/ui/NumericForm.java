package org.tongguan.questionbank.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.NumericBody;
import org.tongguan.questionbank.formats.YamlTexts;

/** Accepted numbers with their tolerance, and units. */
final class NumericForm extends BodyForm {
    private static final String UNITS = "units";
    private static final long serialVersionUID = 1;

    private final FormRows accepted;
    private final FormRows units;

    NumericForm(Runnable changed) {
        super(changed);
        accepted = list("numbers", () -> range("", "0", "100"));
        units = list(UNITS, () -> unit("", isFirst() ? "1" : ""));
        settings.text("unit-penalty", label("unit-penalty"), "0");
        add(settings);
        accepted.append(range("", "0", "100"));
    }

    private boolean isFirst() {
        return units.rows().isEmpty();
    }

    private FormRow range(String value, String tolerance, String percent) {
        return new FormRow("", changed).text("value", label("value"), value).text("tolerance", label("tolerance"), tolerance)
                .text(PERCENT, label(PERCENT), percent);
    }

    private FormRow unit(String symbol, String factor) {
        return new FormRow("", changed).text("symbol", label("symbol"), symbol).text("factor", label("factor"), factor);
    }

    @Override
    void show(Body body) {
        NumericBody numeric = (NumericBody) body;
        accepted.fill(numeric.accepted().stream().map(one -> range(plain(one.value()), plain(one.tolerance()), plain(one.percent()))).toList());
        units.fill(numeric.units().stream().map(one -> unit(one.symbol(), plain(one.factor()))).toList());
        settings.set("unit-penalty", plain(numeric.unitPenalty()));
    }

    @Override
    void write(YamlTexts document) {
        document.put("accepted", accepted.rows().stream().map(row -> {
            Map<String, Object> range = entry(row, "tolerance", PERCENT);
            range.put("value", row.value("value"));
            return range;
        }).toList());
        if (!units.rows().isEmpty()) {
            Map<String, Object> factors = new LinkedHashMap<>();
            units.rows().forEach(row -> factors.put(differing(row.value("symbol"), factors), row.value("factor")));
            document.put(UNITS, factors).put("unit-penalty", settings.value("unit-penalty"));
        }
    }

    /** The same symbol twice stays two, so that it is found. */
    private static String differing(String symbol, Map<String, Object> taken) {
        return taken.containsKey(symbol) ? differing(symbol + " ", taken) : symbol;
    }

    @Override
    FormRows home(String code) {
        return code.endsWith(UNITS) ? units : accepted;
    }

    /** A unit is called by its symbol. */
    @Override
    boolean fault(FormFault fault) {
        if (fault.head().equals(UNITS)) {
            String symbol = fault.rest().path();
            return units.rows().stream().filter(row -> row.value("symbol").equals(symbol)).findFirst()
                    .map(row -> row.fault(fault.at("factor"))).orElseGet(() -> super.fault(fault.at(UNITS)));
        }
        return super.fault(fault.head().equals("accepted") ? fault.at(("numbers " + fault.rest().path()).strip()) : fault);
    }
}
