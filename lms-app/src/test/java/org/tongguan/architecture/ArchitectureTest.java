package org.tongguan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import org.junit.jupiter.api.Test;
import org.tongguan.platform.ui.CalendarTexts;
import org.tongguan.platform.ui.ChoiceTexts;

/** The application keeps the rules of its architecture; {@link PlantedViolationsTest} shows that each rule can catch. */
class ArchitectureTest {
    private static final String BASE = "org.tongguan";
    private static final JavaClasses APPLICATION =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(BASE);
    private final SliceRules slices = new SliceRules(BASE);
    private final LayerRules layers = new LayerRules(BASE);

    @Test
    void theListOfSlicesHasNoCycle() {
        assertThat(SliceTable.bottomUp()).hasSize(SliceTable.size());
    }

    @Test
    void everyClassBelongsToASlice() {
        slices.everyClassBelongsToASlice().check(APPLICATION);
    }

    @Test
    void eachSliceUsesOnlyThoseOnItsList() {
        slices.eachSliceUsesOnlyThoseOnItsList().check(APPLICATION);
    }

    @Test
    void aSliceUsesOnlyTheRootOfAnother() {
        slices.aSliceUsesOnlyTheRootOfAnother().check(APPLICATION);
    }

    @Test
    void slicesFormNoCycle() {
        slices.slicesFormNoCycle().check(APPLICATION);
    }

    @Test
    void pagesAndResourcesStayAwayFromStorage() {
        layers.pagesAndResourcesStayAwayFromStorage().check(APPLICATION);
    }

    @Test
    void theDomainKnowsNoScreenAndNoProtocol() {
        layers.theDomainKnowsNoScreenAndNoProtocol().allowEmptyShould(true).check(APPLICATION);
    }

    @Test
    void everyServiceMethodSaysWhoMayCallIt() {
        layers.everyServiceMethodSaysWhoMayCallIt().allowEmptyShould(true).check(APPLICATION);
    }

    @Test
    void noViewExtendsAnother() {
        layers.noViewExtendsAnother().check(APPLICATION);
    }

    @Test
    void onlyTheClockProducerAsksTheMachineForTheTime() {
        HabitRules.onlyTheClockProducerAsksTheMachineForTheTime().check(APPLICATION);
    }

    @Test
    void nothingIsPrintedToTheConsole() {
        HabitRules.nothingIsPrintedToTheConsole().check(APPLICATION);
    }

    @Test
    void namesSayWhatAClassIs() {
        HabitRules.namesSayWhatAClassIs().check(APPLICATION);
    }

    @Test
    void fieldsSpeakThePersonsLanguage() {
        HabitRules.fieldsSpeakThePersonsLanguage(DatePicker.class, CalendarTexts.class).check(APPLICATION);
        HabitRules.fieldsSpeakThePersonsLanguage(DateTimePicker.class, CalendarTexts.class).check(APPLICATION);
        HabitRules.fieldsSpeakThePersonsLanguage(MultiSelectComboBox.class, ChoiceTexts.class).check(APPLICATION);
    }
}
