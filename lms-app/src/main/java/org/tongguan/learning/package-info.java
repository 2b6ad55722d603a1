/**
 * Assignment by tier, progress through lessons, completion.
 *
 * <p>Operations: see the own path, read a lesson, record how far it was read, finish it.
 * <ul>
 * <li>L1: everybody in service is assigned the courses of the own tier, due {@code tongguan.learning.due-days} days later; assigning again
 *     adds only what is missing.
 * <li>L2: an assignment that nobody has begun follows the tier: it goes when the person leaves the tier or the service.
 * <li>L3: reading progress never goes back, and a finished lesson stays finished, whatever arrives late or twice.
 * <li>L4: the last lesson completes the course, once; study hours are credited by that event alone.
 * <li>L5: an exam is open only to those who have completed its course.
 * <li>L6: a course keeps the version in which it was begun; one not yet begun is studied in the current version.
 * <li>L7: courses of other tiers are open to read, and nothing is recorded for them.
 * </ul>
 * Uses organisation, catalogue and assessment. Out of scope: exams themselves, certificates, training classes.
 */
@NullMarked
package org.tongguan.learning;

import org.jspecify.annotations.NullMarked;
