package org.tongguan.questionbank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.tongguan.assessment.SavedAnswer;

/** Random responses that fit a shape. */
public final class SampleResponses {
    private static final List<String> TEXTS = List.of("", "两网一站", "ocr", "一体化政务平台", "最小必要", "告知", "别的");
    private static final List<String> NUMBERS = List.of("3.5", "3.55", "3.9", "35", "-1", "0.00");

    private SampleResponses() {
    }

    public static Response random(ResponseShape shape, Random random) {
        return switch (shape.type()) {
            case SINGLE_CHOICE, TRUE_FALSE -> Response.Choice.of(some(shape.list(0), random, 1));
            case MULTIPLE_CHOICE -> Response.Choice.of(some(shape.list(0), random, shape.list(0).size()));
            case MATCHING -> {
                Map<String, String> pairs = new HashMap<>();
                some(shape.list(0), random, shape.list(0).size()).forEach(prompt -> pairs.put(prompt, any(shape.list(1), random)));
                yield new Response.Match(pairs);
            }
            case ORDERING -> {
                List<String> order = new ArrayList<>(shape.list(0));
                Collections.shuffle(order, random);
                yield new Response.Order(order);
            }
            case FILL_IN, SHORT_TEXT, ESSAY -> new Response.Text(any(TEXTS, random));
            case NUMERIC -> new Response.Quantity(Optional.of(new BigDecimal(any(NUMBERS, random))), Optional.of(any(List.of("%", "‰", "?"), random)));
            case HOT_SPOT -> new Response.Point(List.of(BigDecimal.valueOf(random.nextInt(400)), BigDecimal.valueOf(random.nextInt(300))));
            case PRACTICAL -> new Response.File(random.nextInt(6) == 0 ? Optional.empty() : Optional.of(any(SampleWork.DIGESTS, random)), "");
            case CASE -> {
                Map<String, Response> parts = new HashMap<>();
                shape.parts().forEach((id, part) -> parts.put(id, random(part, random)));
                yield new Response.Parts(parts);
            }
        };
    }

    /** As they come back from the database. */
    public static List<SavedAnswer> stored(Collection<SavedAnswer> answers) {
        return answers.stream().map(answer -> new SavedAnswer(answer.slot(), answer.seq(),
                ResponseJson.ofStored(ResponseJson.write(answer.response())))).toList();
    }

    private static List<String> some(List<String> ids, Random random, int most) {
        List<String> mixed = new ArrayList<>(ids);
        Collections.shuffle(mixed, random);
        return mixed.subList(0, random.nextInt(most + 1));
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
