package org.tongguan.questionbank.formats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.Decimals;
import org.tongguan.questionbank.LossKind;
import org.tongguan.questionbank.NumericBody;
import org.tongguan.shared.Bilingual;

/**
 * Numbers with units in Moodle XML. Its multiplier turns the right number into that unit, so it is one divided by our factor: for m and cm
 * 1 and 100 there, 1 and 0.01 here.
 */
final class MoodleNumerical {
    private static final MathContext WRITTEN = new MathContext(16);
    private static final MathContext READ = new MathContext(12);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    /** Penalties: of the points of the answer, or of the whole question. */
    private static final String NONE = "0";
    private static final String OF_ANSWER = "1";
    private static final String OF_QUESTION = "2";

    private MoodleNumerical() {
    }

    static Body read(MoodleQuestion question) {
        List<NumericBody.Accepted> accepted = new ArrayList<>();
        for (XmlElement answer : question.element().children("answer")) {
            BigDecimal percent = question.percent(answer, Bilingual.of(answer.childText("text"), ""));
            if (answer.childText("text").equals(GiftNumbers.ANY) || percent.signum() == 0) {
                GiftNumbers.noteAny(answer.childText("text"), percent, question.place().at(answer.line()));
                continue;
            }
            BigDecimal tolerance = answer.childText("tolerance").isEmpty() ? BigDecimal.ZERO
                    : question.number(answer.childText("tolerance"), answer).orElse(BigDecimal.ZERO);
            question.number(answer.childText("text"), answer)
                    .ifPresent(value -> accepted.add(new NumericBody.Accepted(value, tolerance, percent)));
        }
        List<NumericBody.Unit> units = question.element().child("units").map(holder -> units(holder, question)).orElse(List.of());
        return new NumericBody(accepted, units, units.isEmpty() ? BigDecimal.ZERO : penalty(question));
    }

    private static List<NumericBody.Unit> units(XmlElement holder, MoodleQuestion question) {
        List<NumericBody.Unit> units = new ArrayList<>();
        for (XmlElement unit : holder.children("unit")) {
            Optional<BigDecimal> multiplier = question.number(unit.childText("multiplier"), unit).filter(value -> value.signum() > 0);
            multiplier.ifPresent(value -> units.add(new NumericBody.Unit(unit.childText("unit_name"),
                    Decimals.shortest(BigDecimal.ONE.divide(value, WRITTEN).round(READ)))));
        }
        return units;
    }

    private static BigDecimal penalty(MoodleQuestion question) {
        String kind = question.element().childText("unitgradingtype");
        String share = question.element().childText("unitpenalty");
        if (share.isEmpty() || kind.isEmpty() || kind.equals(NONE)) {
            return BigDecimal.ZERO;
        } else if (kind.equals(OF_ANSWER)) {
            question.place().loss(LossKind.UNIT_PENALTY, share);
        }
        return question.number(share, question.element()).map(value -> Decimals.shortest(value.multiply(ALL))).orElse(BigDecimal.ZERO);
    }

    static void write(NumericBody body, MoodleXml xml) {
        for (NumericBody.Accepted range : GiftNumbers.dearestFirst(body)) {
            xml.open("answer", "fraction", range.percent().toPlainString(), "format", "moodle_auto_format")
                    .leaf("text", range.value().toPlainString()).leaf("tolerance", range.tolerance().toPlainString()).close();
        }
        if (!body.units().isEmpty()) {
            xml.open("units");
            for (NumericBody.Unit unit : body.units()) {
                BigDecimal multiplier = Decimals.shortest(BigDecimal.ONE.divide(unit.factor(), WRITTEN));
                xml.open("unit").leaf("multiplier", multiplier.toPlainString()).leaf("unit_name", unit.symbol()).close();
            }
            xml.close();
        }
        boolean graded = body.unitPenalty().signum() > 0;
        xml.leaf("unitgradingtype", graded ? OF_QUESTION : NONE)
                .leaf("unitpenalty", Decimals.shortest(body.unitPenalty().movePointLeft(2)).toPlainString())
                .leaf("showunits", body.units().isEmpty() ? "3" : "0").leaf("unitsleft", "0");
    }
}
