package org.tongguan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Optional;
import java.util.function.BiPredicate;

/** How slices may use each other. The base package is a parameter so that planted violations meet the very same rules. */
final class SliceRules {
    private final String base;

    SliceRules(String base) {
        this.base = base;
    }

    ArchRule eachSliceUsesOnlyThoseOnItsList() {
        return everyDependency("use only the slices on its list",
                (from, to) -> SliceTable.mayUse(slice(from).orElseThrow(), slice(to).orElseThrow()));
    }

    ArchRule aSliceUsesOnlyTheRootOfAnother() {
        return everyDependency("use only the root package of another slice", (from, to) -> {
            String target = slice(to).orElseThrow();
            return target.equals(slice(from).orElseThrow()) || !SliceTable.isBusiness(target)
                    || to.getPackageName().equals(base + "." + target);
        });
    }

    ArchRule slicesFormNoCycle() {
        return SlicesRuleDefinition.slices().matching(base + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule everyClassBelongsToASlice() {
        return classes().should(new ArchCondition<>("belong to a slice of the architecture") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean known = slice(item).map(SliceTable::isKnown).orElse(item.getSimpleName().equals("package-info"));
                events.add(new SimpleConditionEvent(item, known, item.getName() + " belongs to no slice of the architecture"));
            }
        });
    }

    private ArchRule everyDependency(String description, BiPredicate<JavaClass, JavaClass> allowed) {
        return classes().should(new ArchCondition<>(description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (slice(item).isPresent() && slice(target).isPresent()) {
                        events.add(new SimpleConditionEvent(item, allowed.test(item, target), dependency.getDescription()));
                    }
                }
            }
        });
    }

    /** The slice's name, or empty for what stands outside the base package or right in it. */
    private Optional<String> slice(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(base + ".")) {
            return Optional.empty();
        }
        String rest = name.substring(base.length() + 1);
        int end = rest.indexOf('.');
        return Optional.of(end < 0 ? rest : rest.substring(0, end));
    }
}
