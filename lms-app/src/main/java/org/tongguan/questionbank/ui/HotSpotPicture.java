package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tongguan.questionbank.HotSpotBody;

/** A picture with its regions over it; a region is drawn by dragging over the picture. */
@Tag("tg-hot-spot")
class HotSpotPicture extends Component {
    private static final long serialVersionUID = 1;
    private static final String DRAWN = "event.detail";

    /** @param drawn gets where a drag began and ended: {@code x1,y1,x2,y2} in the picture's own pixels */
    HotSpotPicture(String label, Consumer<String> drawn) {
        getElement().setAttribute("label", label);
        getElement().addEventListener("drawn", event -> drawn.accept(event.getEventData().getString(DRAWN))).addEventData(DRAWN);
        setVisible(false);
    }

    /** To look at, with the regions that are right. */
    static HotSpotPicture still(String label, HotSpotBody spot) {
        HotSpotPicture picture = new HotSpotPicture(label, drawn -> { });
        picture.getElement().setAttribute("still", true);
        picture.show(spot.picture(), spot.width(), spot.height());
        picture.regions(spot.regions().stream().map(region -> BodyForm.word(region.form()) + " "
                + region.numbers().stream().map(BodyForm::plain).collect(Collectors.joining(","))).collect(Collectors.joining(";")));
        return picture;
    }

    void show(String digest, int width, int height) {
        getElement().setAttribute("src", "api/v1/question-media/" + digest);
        getElement().setAttribute("width", Integer.toString(width));
        getElement().setAttribute("height", Integer.toString(height));
        setVisible(true);
    }

    /** @param regions such as {@code rectangle 40,60,120,80;circle 300,200,30} */
    void regions(String regions) {
        getElement().setAttribute("regions", regions);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://assets/js/tg-hot-spot.js");
    }
}
