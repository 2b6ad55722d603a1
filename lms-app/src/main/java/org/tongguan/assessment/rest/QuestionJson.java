package org.tongguan.assessment.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.PaperQuestion;
import org.tongguan.questionbank.Asked;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.Media;
import org.tongguan.questionbank.Option;
import org.tongguan.shared.Bilingual;

/**
 * A question as the candidate sees it; the fields that its type does not use are empty lists, 0 or left out.
 *
 * @param options  to choose, to match or to put in order
 * @param targets  to match the options with
 * @param units    that a number may have
 * @param picture  to point at; its bytes come from the attempt's media
 * @param template that a practical task starts from
 * @param most     characters that a written answer may have
 * @param fewest   characters that an essay should have
 */
public record QuestionJson(int slot, BigDecimal points, String type, Bilingual stem, List<Option> options, List<Option> targets,
        List<String> units, Optional<Asked.Picture> picture, Optional<Asked.Template> template, int most, int fewest, List<PartJson> parts,
        List<Media> media) {
    /** A part of a case; {@code percent} is its share of the case's points. */
    public record PartJson(String id, int percent, String type, Bilingual stem, List<Option> options, List<Option> targets,
            List<String> units, Optional<Asked.Picture> picture, int most, int fewest) {
        static PartJson of(Asked.Part part) {
            Asked asked = part.asked();
            return new PartJson(part.id(), part.percent(), asked.type().key(), asked.stem(), asked.options(), asked.targets(), asked.units(),
                    asked.picture(), asked.most(), asked.fewest());
        }
    }

    static QuestionJson of(PaperQuestion question) {
        Asked asked = question.asked();
        return new QuestionJson(question.slot(), question.points(), asked.type().key(), asked.stem(), asked.options(), asked.targets(),
                asked.units(), asked.picture(), asked.template(), asked.most(), asked.fewest(),
                asked.type() == ItemType.CASE ? asked.parts().stream().map(PartJson::of).toList() : List.of(), asked.media());
    }
}
