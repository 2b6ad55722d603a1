package org.tongguan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import org.tongguan.platform.security.Access;

/** The thin layers inside a slice. {@code platform} is the frame itself: its error mappers know the exceptions of every layer. */
final class LayerRules {
    private final String base;

    LayerRules(String base) {
        this.base = base;
    }

    ArchRule pagesAndResourcesStayAwayFromStorage() {
        return noClasses().that().resideInAnyPackage(base + ".*.ui..", base + ".*.rest..")
                .and().resideOutsideOfPackage(base + ".platform..")
                .should().dependOnClassesThat().resideInAnyPackage(base + ".*.domain..", base + ".*.persistence..",
                        "jakarta.persistence..", "org.jdbi..", "java.sql..", "javax.sql..");
    }

    ArchRule theDomainKnowsNoScreenAndNoProtocol() {
        return noClasses().that().resideInAPackage(base + ".*.domain..")
                .should().dependOnClassesThat().resideInAnyPackage("com.vaadin..", "jakarta.ws.rs..", "jakarta.servlet..",
                        base + ".*.ui..", base + ".*.rest..");
    }

    ArchRule everyServiceMethodSaysWhoMayCallIt() {
        return classes().that().haveSimpleNameEndingWith("Service").and().areNotInterfaces()
                .should(new ArchCondition<>("carry @Access on the class and on every public method") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        if (!item.isAnnotatedWith(Access.class)) {
                            events.add(SimpleConditionEvent.violated(item, item.getName() + " lacks @Access"));
                        }
                        item.getMethods().stream().filter(LayerRules::isCallable)
                                .filter(method -> !method.isAnnotatedWith(Access.class))
                                .forEach(method -> events.add(SimpleConditionEvent.violated(item, method.getFullName() + " lacks @Access")));
                    }
                });
    }

    /** vaadin-cdi creates a view by plain {@code new} when the choice between two beans is ambiguous. */
    ArchRule noViewExtendsAnother() {
        return noClasses().that().areAnnotatedWith(Route.class)
                .should(new ArchCondition<>("extend another view") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        item.getAllRawSuperclasses().stream().filter(above -> above.isAnnotatedWith(Route.class))
                                .forEach(above -> events.add(SimpleConditionEvent.satisfied(item, item.getName() + " extends " + above)));
                    }
                });
    }

    private static boolean isCallable(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }
}
