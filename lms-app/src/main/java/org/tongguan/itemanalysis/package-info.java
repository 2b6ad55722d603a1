/**
 * Item analysis: how well an exam and each of its items measure, in figures and in sentences for trainers, from attempts sat here and from marks
 * of exams held on paper.
 *
 * <p>Operations: list the analysed exams, analyse one exam, analyse an uploaded sheet of marks, export either.
 *
 * <p>Rules:
 * <ul>
 * <li>I1: figures follow the sample definitions (n − 1). What is undefined (one candidate, no spread) is absent, never 0. A negative
 *     consistency is shown.
 * <li>I2: candidates with equal totals share the places of the upper and lower 27 % and of the fifths; no figure depends on the order of the
 *     input.
 * <li>I3: an exam's attempts count once they are sealed and marked: each person's first one unless asked otherwise.
 * <li>I4: attempts are compared within one form of the paper, number of items and maximum; the most frequent form counts, and the number of
 *     attempts left out is told.
 * <li>I5: when papers are drawn from a bank, consistency is taken over the places of the paper, and each item's figures over those who had it.
 * <li>I6: a flag raises a doubt about an item and never changes a mark.
 * <li>I7: a sheet of marks is analysed as a whole or not at all; every fault names its row and column. An empty cell is a fault, a mark below 0
 *     is not (negative marking), as long as it takes away no more than the item's maximum. Nothing of a sheet is kept.
 * <li>I8: an exam is analysed whole: trainers see all exams, organisation officers those of whose whole department tree they are in charge.
 *     A sheet may be analysed by both.
 * <li>I9: an analysis of everybody's first attempt leaves each question's figures for the question bank; there they stand over all exams, each
 *     weighted by its candidates.
 * </ul>
 *
 * <p>Uses organisation by its services; reads the tables of assessment, never writes them; tells questionbank about its questions
 * ({@link org.tongguan.questionbank.QuestionUses}). Out of scope: changing keys and re-marking
 * (assessment), item response theory.
 */
@NullMarked
package org.tongguan.itemanalysis;

import org.jspecify.annotations.NullMarked;
