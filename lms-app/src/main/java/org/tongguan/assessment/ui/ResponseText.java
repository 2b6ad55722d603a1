package org.tongguan.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongguan.questionbank.Asked;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.Response;
import org.tongguan.shared.Bilingual;

/** A response in words, as a marker reads it, each part of a case with its model answer. */
class ResponseText extends Div {
    private static final Bilingual NONE = Bilingual.of("", "");
    private static final long serialVersionUID = 1;

    /** @param models model answers of a case's parts, by part */
    ResponseText(Asked asked, Response response, Map<String, Bilingual> models) {
        if (response instanceof Response.Parts given) {
            asked.parts().forEach(part -> {
                add(line(part.asked().stem().in(getLocale()), true));
                Response answer = given.parts().get(part.id());
                add(line(answer == null ? "–" : words(part.asked(), answer, getLocale()), false));
                model(models.getOrDefault(part.id(), NONE).in(getLocale()));
            });
        } else {
            add(line(words(asked, response, getLocale()), false));
        }
    }

    static String words(Asked asked, Response response, Locale locale) {
        if (response instanceof Response.Text given) {
            return given.text();
        } else if (response instanceof Response.Choice given) {
            return given.choice().stream().map(id -> text(asked.options(), id, locale)).collect(Collectors.joining("; "));
        } else if (response instanceof Response.Order given) {
            return given.order().stream().map(id -> text(asked.options(), id, locale)).collect(Collectors.joining(" → "));
        } else if (response instanceof Response.Match given) {
            return given.match().entrySet().stream().map(pair -> text(asked.options(), pair.getKey(), locale) + " — "
                    + text(asked.targets(), pair.getValue(), locale)).collect(Collectors.joining("; "));
        } else if (response instanceof Response.Quantity given) {
            return given.number().map(Object::toString).orElse("–") + given.unit().orElse("");
        } else if (response instanceof Response.File given) {
            return given.name();
        } else if (response instanceof Response.Point given) {
            return given.point().toString();
        }
        return "–";
    }

    private static String text(List<Option> options, String id, Locale locale) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst().map(option -> option.text().in(locale)).orElse(id);
    }

    private void model(String text) {
        if (!text.isBlank()) {
            Paragraph title = new Paragraph(getTranslation("marking.model"));
            title.addClassName("tg-strong");
            Div model = new Div(title, line(text, false));
            model.addClassName("tg-model");
            add(model);
        }
    }

    private static Paragraph line(String text, boolean question) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName(question ? "tg-soft" : "tg-written");
        return paragraph;
    }
}
