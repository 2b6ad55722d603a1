package org.tongguan.roadshow.domain;

import org.tongguan.organisation.PersonSummary;

/**
 * Rule R4: a judge does not score what the own department presents. Own is the same department, and one above or below it in the tree;
 * someone who belongs to the root itself is above everybody and recused only from the root's own entries.
 */
public final class ConflictOfInterest {
    private ConflictOfInterest() {
    }

    public static boolean between(PersonSummary judge, PersonSummary presenter) {
        return judge.id().equals(presenter.id()) || related(judge.departmentPath(), presenter.departmentPath());
    }

    private static boolean related(String one, String other) {
        return one.equals(other) || !isRoot(one) && other.startsWith(one) || !isRoot(other) && one.startsWith(other);
    }

    /** Paths look like {@code /1/5/9/}: the root's has one id. */
    private static boolean isRoot(String path) {
        return path.chars().filter(character -> character == '/').count() <= 2;
    }
}
