/**
 * The performance record (绩效档案): evidence, schemes and the score of a month, quarter or year.
 *
 * <p>Operations: {@link org.tongguan.appraisal.RecordService}; evidence is written when other slices report a fact.
 *
 * <p>Rules:
 * <ul>
 * <li>A1 Evidence is written once for each origin, in the transaction that made the fact, and never changed.
 * <li>A2 Months, quarters and years are those of Asia/Shanghai.
 * <li>A3 Exam: the best percentage in the period. Roadshow: the best score in the period.
 * <li>A4 Study hours: the sum in the period against the yearly target divided by 12 for a month, by 4 for a quarter.
 * <li>A5 Certificate: how many were valid on any day of the period; a revoked one counts until the day before its revocation.
 * <li>A6 Attainment is value ÷ target, at most 100 %; contribution is attainment × weight; the total is the sum of the contributions,
 *     each rounded half up to two decimals, so that what is shown adds up.
 * <li>A7 An indicator without evidence counts 0 and says so. Whether the person had an opportunity is for people to judge.
 * <li>A8 The system gives a score, never a grade: that is decided by people with reasons (个人信息保护法 §24, 公务员法 §36).
 * <li>A9 A person sees the own record, a supervisor those of direct reports, an officer those of the own departments.
 * </ul>
 *
 * <p>Uses organisation, learning, assessment, certification and roadshow. Out of scope yet: summaries, comments, decisions, publication, review.
 */
@NullMarked
package org.tongguan.appraisal;

import org.jspecify.annotations.NullMarked;
