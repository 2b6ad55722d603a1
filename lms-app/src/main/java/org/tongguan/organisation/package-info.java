/**
 * Departments (a tree), people, posts and tiers; import and synchronisation of the roster. Uses no other slice.
 *
 * <p>Operations: {@link org.tongguan.organisation.RosterImportService} previews and imports a whole roster;
 * {@link org.tongguan.organisation.PeopleService} lists people and departments and gives an account free;
 * {@link org.tongguan.organisation.CurrentPerson} tells who is behind the caller's account;
 * {@link org.tongguan.organisation.PersonDirectory} serves other slices, which check scope themselves.
 *
 * <ul>
 * <li>R1 A roster is whole: who is absent from it is retired, never deleted; who comes back is the same person with the same record.
 * <li>R2 All of a roster or nothing: one fault stops it, and every fault names its sheet, row and column
 *     ({@link org.tongguan.organisation.RosterRule} lists the rules).
 * <li>R3 What is imported is what was previewed: other files, or another import in between, are a conflict.
 * <li>R4 Departments are one tree with one root, at most 12 levels deep; nobody is above themselves.
 * <li>R5 The first sign-in ties an account to the person with its staff number; any other account with that number is refused and noted in
 *     the audit trail until a security administrator gives the person free.
 * <li>R6 An organisation officer sees the own department and everything below it; the system administrator sees everyone.
 * </ul>
 *
 * <p>Out of scope: accounts and roles (the identity provider's), and taking on changes of single people outside a roster.
 */
@NullMarked
package org.tongguan.organisation;

import org.jspecify.annotations.NullMarked;
