package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.HotSpotBody;
import org.tongguan.questionbank.KeyWords;

/** What is accepted as right, in words. */
class KeyText extends Div {
    private static final long serialVersionUID = 1;

    KeyText(Body body) {
        Stream.concat(Stream.of(body), body instanceof CaseBody story ? story.parts().stream().map(CaseBody.Part::body) : Stream.empty())
                .filter(HotSpotBody.class::isInstance).map(HotSpotBody.class::cast)
                .forEach(spot -> add(HotSpotPicture.still(getTranslation("questionbank.key"), spot)));
        KeyWords.lines(body, getLocale()).forEach(line -> add(new Paragraph(line)));
    }
}
