package org.tongguan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/** Habits that hold everywhere: one clock, no console, honest names. */
final class HabitRules {
    private static final Set<String> CLOCK_FREE = Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime",
            "java.time.LocalTime", "java.time.ZonedDateTime", "java.time.OffsetDateTime", "java.time.Year", "java.time.YearMonth");
    private static final String FORBIDDEN_NAMES = ".*(Impl|Manager|Helper|Utils?|DTO|Dto|VO)$";

    private HabitRules() {
    }

    static ArchRule onlyTheClockProducerAsksTheMachineForTheTime() {
        return noClasses().that().haveSimpleNameNotStartingWith("ClockProducer")
                .should().callMethodWhere(describe("the machine's time is asked for", HabitRules::asksTheMachine))
                .orShould().callConstructor(Date.class);
    }

    static ArchRule nothingIsPrintedToTheConsole() {
        return GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
    }

    static ArchRule namesSayWhatAClassIs() {
        return classes().should().haveNameNotMatching(FORBIDDEN_NAMES);
    }

    /** Flow's own words are English. @param texts those in the person's language */
    static ArchRule fieldsSpeakThePersonsLanguage(Class<?> field, Class<?> texts) {
        return classes().that(describe("make a " + field.getSimpleName(), made -> made.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(field)))).should().dependOnClassesThat().areAssignableTo(texts);
    }

    private static boolean asksTheMachine(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        boolean now = CLOCK_FREE.contains(owner) && name.equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean clock = owner.equals(Clock.class.getName()) && (name.startsWith("system") || name.startsWith("tick")
                && !name.equals("tick"));
        return now || clock || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
    }
}
