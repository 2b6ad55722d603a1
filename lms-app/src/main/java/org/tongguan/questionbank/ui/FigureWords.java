package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.questionbank.QuestionFigures;

/** A question's figures in the words of the item analysis. */
final class FigureWords {
    private FigureWords() {
    }

    static String percent(Locale locale, OptionalDouble figure) {
        if (figure.isEmpty()) {
            return "–";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(0);
        return format.format(Math.rint(figure.getAsDouble()) + 0.0) + "%";
    }

    /** With a dash for a question that was never used. */
    static String uses(Locale locale, QuestionFigures figures) {
        return figures.isUnused() ? "–" : Formats.count(locale, figures.uses());
    }

    static String flag(Locale locale, QuestionFigures.Flag flag) {
        return Texts.text(locale, "item-analysis.flag." + flag.key());
    }

    static String flags(Locale locale, QuestionFigures figures) {
        return figures.flags().stream().map(flag -> flag(locale, flag)).collect(Collectors.joining(" · "));
    }

    /** The discrimination, with a sign whose words are its tooltip when there are doubts. */
    static Component discrimination(Locale locale, QuestionFigures figures) {
        Span cell = new Span(percent(locale, figures.discrimination()));
        cell.addClassName("tg-figure");
        if (!figures.flags().isEmpty()) {
            boolean serious = figures.flags().get(0).serious();
            Icon sign = (serious ? VaadinIcon.WARNING : VaadinIcon.INFO_CIRCLE_O).create();
            String words = flags(locale, figures);
            sign.addClassNames("tg-flag", serious ? "tg-flag-serious" : "tg-flag-note");
            sign.getElement().setAttribute("role", "img").setAttribute("aria-label", words);
            sign.setTooltipText(words);
            cell.addComponentAsFirst(sign);
        }
        return cell;
    }
}
