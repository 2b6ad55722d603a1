/**
 * Questions: what they ask, what they accept as an answer, and what an answer earns.
 *
 * <p>Operations: check and mark one response against one question; write and read questions as text for the database;
 * import questions from files into a course's bank after a preview, export them; write one question at a time.
 *
 * <p>Rules:
 * <ul>
 * <li>Q1 A response has one form for each type, and one canonical text: equal responses are equal texts.
 * <li>Q2 What a response may name is fixed by the {@link org.tongguan.questionbank.ResponseShape} of its place on a paper, without the key.
 * <li>Q3 A score depends on question and response alone. It is a fraction of the item's points with six decimals, or it awaits a marker.
 * <li>Q4 A key, a tolerance, a weight or a region never becomes part of what a candidate sees.
 * <li>Q5 An import takes all questions of a file or none, retires none, and names each fault and each loss by its line. What is new comes
 *     as a draft.
 * <li>Q6 Content files keep in step what they brought; what was imported or written by hand they leave alone.
 * <li>Q7 Saving a question makes a new version and a draft of it. It is refused when someone else wrote since it was opened; what says the
 *     same, or comes twice, changes nothing.
 * <li>Q8 What a question did in exams stands beside it. The figures are those of the exams' analyses ({@link org.tongguan.questionbank.QuestionUses});
 *     nothing here computes them.
 * </ul>
 *
 * <p>Uses organisation and catalogue. Out of scope: exams, papers, attempts.
 */
@NullMarked
package org.tongguan.questionbank;

import org.jspecify.annotations.NullMarked;
