/**
 * Read-only views over the other slices: pass rates by department, tier and period, who is behind, and their export.
 *
 * <p>Rules:
 * <ul>
 * <li>R1: the unit counted is one person on one assigned course (人次); people who have left do not count.
 * <li>R2: assigned in a period: assigned before the period's end and not passed before its beginning.
 * <li>R3: sat: at least one attempt of an assigned course was handed in within the period; passed: one of them reached the cut score.
 * <li>R4: pass rate = passed ÷ sat; completion = passed ÷ assigned. Neither exists when nobody sat or nobody was assigned.
 * <li>R5: green from 80 % pass rate, amber from 60 %, red below; both bounds are settings.
 * <li>R6: an officer sees the own department and what lies below it.
 * <li>R7: counts are those of the moment, or, where counting takes longer than anybody should wait, the last ones, whose time is told.
 * </ul>
 *
 * <p>Uses organisation by its services; reads the tables of organisation, catalogue, assessment and learning, never writes them. Out of
 * scope: grades and records of a person (appraisal).
 */
@NullMarked
package org.tongguan.reporting;

import org.jspecify.annotations.NullMarked;
