package org.tongguan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongguan.planted.catalogue.PlantedCalendar;
import org.tongguan.planted.catalogue.PlantedClock;
import org.tongguan.planted.catalogue.PlantedHelper;
import org.tongguan.planted.catalogue.PlantedOpenService;
import org.tongguan.planted.catalogue.PlantedPrinter;
import org.tongguan.planted.catalogue.PlantedUncheckedService;
import org.tongguan.planted.catalogue.domain.PlantedScreenRule;
import org.tongguan.planted.catalogue.rest.PlantedSqlResource;
import org.tongguan.planted.catalogue.ui.PlantedEntityView;
import org.tongguan.planted.catalogue.ui.PlantedSecondView;
import org.tongguan.planted.gossip.PlantedStranger;
import org.tongguan.planted.learning.PlantedLesson;
import org.tongguan.planted.organisation.PlantedUpwardUse;
import org.tongguan.planted.roadshow.PlantedIntruder;
import org.tongguan.platform.ui.CalendarTexts;

/** Each rule reports exactly the classes that break it on purpose, so that a rule which catches nothing is noticed. */
class PlantedViolationsTest {
    private static final String BASE = "org.tongguan.planted";
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(BASE);
    private final SliceRules slices = new SliceRules(BASE);
    private final LayerRules layers = new LayerRules(BASE);

    @Test
    void catchesAClassOutsideEverySlice() {
        assertCatches(slices.everyClassBelongsToASlice(), PlantedStranger.class);
    }

    @Test
    void catchesAnArrowThatTurnsRound() {
        assertCatches(slices.eachSliceUsesOnlyThoseOnItsList(), PlantedUpwardUse.class);
    }

    @Test
    void catchesACycleOfSlices() {
        assertCatches(slices.slicesFormNoCycle(), PlantedLesson.class, PlantedUpwardUse.class);
    }

    @Test
    void catchesAUseOfAnotherSlicesInside() {
        assertCatches(slices.aSliceUsesOnlyTheRootOfAnother(), PlantedIntruder.class);
    }

    @Test
    void catchesStorageInPagesAndResources() {
        assertCatches(layers.pagesAndResourcesStayAwayFromStorage(), PlantedSqlResource.class, PlantedEntityView.class);
    }

    @Test
    void catchesAScreenInTheDomain() {
        assertCatches(layers.theDomainKnowsNoScreenAndNoProtocol(), PlantedScreenRule.class);
    }

    @Test
    void catchesServicesWithoutAccess() {
        assertCatches(layers.everyServiceMethodSaysWhoMayCallIt(), PlantedOpenService.class, PlantedUncheckedService.class);
    }

    @Test
    void catchesAViewThatExtendsAnother() {
        assertCatches(layers.noViewExtendsAnother(), PlantedSecondView.class);
    }

    @Test
    void catchesASecondClock() {
        List<String> found = details(HabitRules.onlyTheClockProducerAsksTheMachineForTheTime());
        assertThat(found).hasSize(5).allMatch(line -> line.contains(PlantedClock.class.getName()));
    }

    @Test
    void catchesTheConsole() {
        assertCatches(HabitRules.nothingIsPrintedToTheConsole(), PlantedPrinter.class);
    }

    @Test
    void catchesNamesThatSayNothing() {
        assertCatches(HabitRules.namesSayWhatAClassIs(), PlantedHelper.class);
    }

    @Test
    void catchesACalendarInEnglish() {
        assertCatches(HabitRules.fieldsSpeakThePersonsLanguage(DatePicker.class, CalendarTexts.class), PlantedCalendar.class);
    }

    /** The named classes are in the report, and no other planted class is accused. */
    private static void assertCatches(ArchRule rule, Class<?>... guilty) {
        List<String> details = details(rule);
        List<String> names = List.of(guilty).stream().map(Class::getName).toList();
        assertThat(names).allSatisfy(name -> assertThat(details).anyMatch(line -> line.contains(name)));
        assertThat(PLANTED.stream().map(JavaClass::getName).filter(name -> !names.contains(name)))
                .noneSatisfy(name -> assertThat(details).anyMatch(line -> accuses(line, name)));
    }

    private static boolean accuses(String line, String name) {
        return line.matches("(?:Class|Method|Constructor|Field|Package)? ?<?" + name.replace(".", "\\.") + "(?![\\w]).*");
    }

    private static List<String> details(ArchRule rule) {
        return rule.evaluate(PLANTED).getFailureReport().getDetails();
    }
}
