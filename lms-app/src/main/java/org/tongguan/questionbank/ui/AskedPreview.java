package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.tongguan.questionbank.Asked;
import org.tongguan.questionbank.Media;
import org.tongguan.questionbank.Option;

/** What a candidate gets to see, to read and not to answer. */
class AskedPreview extends Div {
    private static final long serialVersionUID = 1;

    AskedPreview(Asked asked) {
        Paragraph stem = new Paragraph(asked.stem().in(getLocale()));
        stem.addClassName("tg-strong");
        add(stem);
        list(asked.options());
        if (!asked.targets().isEmpty()) {
            add(new Paragraph(getTranslation("questionbank.targets")));
            list(asked.targets());
        }
        if (!asked.units().isEmpty()) {
            note(getTranslation("questionbank.units") + " " + String.join(" / ", asked.units()));
        }
        if (asked.most() > 0) {
            note(getTranslation("questionbank.most", "most", asked.most()));
        }
        if (asked.fewest() > 0) {
            note(getTranslation("questionbank.fewest", "fewest", asked.fewest()));
        }
        asked.template().ifPresent(template -> note(getTranslation("questionbank.template", "extension", template.extension())));
        asked.picture().filter(picture -> !picture.digest().isEmpty()).ifPresent(picture -> {
            note(getTranslation("questionbank.picture", "width", picture.width(), "height", picture.height()));
            add(image(picture.digest(), text(asked, picture.digest())));
        });
        asked.media().stream().filter(media -> media.type().startsWith("image/") && asked.picture().filter(one -> one.digest().equals(media.digest())).isEmpty())
                .forEach(media -> add(image(media.digest(), media.text())));
        asked.parts().forEach(part -> add(new AskedPreview(part.asked())));
    }

    private static String text(Asked asked, String digest) {
        return asked.media().stream().filter(media -> media.digest().equals(digest)).map(Media::text).findFirst().orElse("");
    }

    private static Image image(String digest, String text) {
        Image image = new Image("api/v1/question-media/" + digest, text);
        image.addClassName("tg-asked-picture");
        return image;
    }

    private void list(List<Option> options) {
        if (!options.isEmpty()) {
            OrderedList list = new OrderedList(OrderedList.NumberingType.UPPERCASE_LETTER);
            options.forEach(option -> list.add(new ListItem(option.text().in(getLocale()))));
            add(list);
        }
    }

    private void note(String text) {
        Span note = new Span(text);
        note.addClassNames("tg-soft", "tg-small");
        add(new Paragraph(note));
    }
}
