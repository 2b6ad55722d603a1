package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongguan.assessment.domain.Answers;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.MarkingRubric;
import org.tongguan.assessment.domain.MarkingTasks.Task;
import org.tongguan.questionbank.Asked;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.EssayBody;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionBank;
import org.tongguan.questionbank.Response;
import org.tongguan.shared.Bilingual;

/** Lays a response out for its marker: what was asked, what was answered, the rubric and the model answers. */
@ApplicationScoped
class MarkingLayout {
    private final Answers answers;
    private final QuestionBank bank;

    @Inject
    MarkingLayout(Answers answers, QuestionBank bank) {
        this.answers = answers;
        this.bank = bank;
    }

    @SuppressWarnings("NullAway")
    MarkingLayout() {
        this(null, null);
    }

    MarkingRubric rubric(Task task) {
        return MarkingRubric.of(question(task).body(), response(task));
    }

    /** @param round of the marker who sees it, 1 for the first */
    MarkingTask of(Task task, Attempt attempt, int round) {
        Question question = question(task);
        Response response = response(task);
        return new MarkingTask(task.code(), task.exam(), round, Asked.of(question, attempt.paper().item(task.slot()).shape()), response,
                attempt.paper().item(task.slot()).points(), MarkingRubric.of(question.body(), response).lines(),
                question.body() instanceof EssayBody essay ? essay.model() : question.explanation(), models(question.body()));
    }

    private static Map<String, Bilingual> models(Body body) {
        return body instanceof CaseBody story ? story.parts().stream().filter(part -> part.body() instanceof EssayBody)
                .collect(Collectors.toMap(CaseBody.Part::id, part -> ((EssayBody) part.body()).model())) : Map.of();
    }

    private Question question(Task task) {
        return Optional.ofNullable(bank.versions(List.of(task.version())).get(task.version())).orElseThrow();
    }

    private Response response(Task task) {
        return answers.of(task.attempt()).stream().filter(answer -> answer.slot() == task.slot()).findFirst().orElseThrow().response();
    }
}
