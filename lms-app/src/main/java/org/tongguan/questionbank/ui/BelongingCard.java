package org.tongguan.questionbank.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongguan.organisation.Tier;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.SimpleTable;
import org.tongguan.questionbank.Question;
import org.tongguan.shared.Bilingual;

/** Where a question belongs: its course and whom that is made for, its competences, its lesson, and where it comes from. */
class BelongingCard extends Card {
    private static final long serialVersionUID = 1;

    /** @param bank key of its course */
    BelongingCard(Question question, String bank, Optional<Tier> tier, AuthoringChoices choices) {
        super(com.vaadin.flow.component.UI.getCurrent().getTranslation("questionbank.belonging"));
        setId("question-belonging");
        Locale locale = getLocale();
        SimpleTable table = new SimpleTable(getTranslation("questionbank.bank"), getTranslation("questionbank.tier"),
                getTranslation("questionbank.competence"), getTranslation("questionbank.difficulty"), getTranslation("questionauthor.field.lesson"),
                getTranslation("questionauthor.field.source"));
        table.row(choices.course(bank, locale), tier.map(one -> getTranslation("tier." + one.key())).orElse("–"),
                question.competences().stream().map(key -> choices.competence(key, locale)).collect(Collectors.joining("、")),
                getTranslation("questionbank.difficulty." + question.difficulty()), lesson(question, bank, choices, locale),
                question.source().isEmpty() ? "–" : question.source());
        add(table);
    }

    private static String lesson(Question question, String bank, AuthoringChoices choices, Locale locale) {
        return question.lesson().isEmpty() ? "–"
                : choices.lessons(bank).getOrDefault(question.lesson(), Bilingual.of(question.lesson(), question.lesson())).in(locale);
    }
}
