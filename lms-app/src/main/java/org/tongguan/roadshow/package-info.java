/**
 * Roadshows: the head of a department presents a digital project, judges score it by a weighted rubric, the hall watches the board.
 *
 * <p>Operations: {@link org.tongguan.roadshow.RoadshowService} (read events, put an entry on stage, close),
 * {@link org.tongguan.roadshow.RoadshowPlanService} (plan one as a draft), {@link org.tongguan.roadshow.ScoringService} (a judge's own
 * score sheets), {@link org.tongguan.roadshow.BoardService} (what the hall sees).
 *
 * <p>Rules:
 * <ul>
 * <li>R1 The weights of a rubric's criteria add up to 100; each score lies on the scale (0 to 10 in half points).
 * <li>R2 A sheet's total is Σ(score × weight) ÷ 100.
 * <li>R3 An entry's score is the mean after dropping one highest and one lowest total when three or more sheets are handed in, with two
 * decimals, half up; only handed-in sheets count; equal scores share a place.
 * <li>R4 A judge does not score an entry of the own department: the sheet is recused when the event opens.
 * <li>R5 A sheet is handed in complete, and not before the entry was on stage; until the event is closed it may be taken back and changed.
 * <li>R6 A sheet is written on top of the version that the judge saw, so that two windows of one judge lose nothing.
 * <li>R7 An event opens once, while all its judges and presenters are in service, and closes once. Closing with sheets missing needs confirmation; results are final.
 * <li>R8 The board shows an entry's score from three handed-in sheets on, so that no single judge's total can be read off it; single
 * totals appear, without names, when the event is closed.
 * <li>R9 An event is planned as a draft by an officer, whose department owns it; the officers of that department and of those above change
 * or delete it, and nobody else sees it. It needs 3 to 15 judges and 1 to 60 entries, all by people in service; a rubric's latest version
 * holds. A judge may present: the own entry is recused (rule R4); three judges who are not must be left to each entry.
 * </ul>
 *
 * <p>Uses organisation. Out of scope so far: the audience's part, findings and their follow-up.
 */
@NullMarked
package org.tongguan.roadshow;

import org.jspecify.annotations.NullMarked;
