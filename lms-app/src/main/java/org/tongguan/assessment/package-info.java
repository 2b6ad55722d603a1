/**
 * Question bank, exams, attempts and marking: what certification stakes a person's result on.
 *
 * <p>Operations: list own exams, start or continue an attempt, save answers, submit, read the receipt and the result; load the banks from
 * content files when the application starts; seal what has run out of time.
 *
 * <p>Rules:
 * <ul>
 * <li>A1 Starting fixes the paper (question versions, their order, the order of options) and the deadline by the server's clock.
 * <li>A2 One attempt of a person per exam runs at a time; starting again returns it. There are as many attempts as the exam grants, and none
 *     after a pass that still stands ({@link org.tongguan.assessment.PassStanding}). An exam opens for the tier of its course, and every
 *     {@link org.tongguan.assessment.SittingRule} must agree.
 * <li>A3 An answer is acknowledged after its commit. Per slot the higher sequence number wins; a lower or equal one changes nothing.
 * <li>A4 Calls on a running attempt need its token, no web session. Any device of the candidate may get a token of its own,
 *     unless A14 lets them in one by one: then each comes in through the exam's start.
 * <li>A5 Answers count until the deadline and {@link org.tongguan.assessment.domain.Deadline#GRACE} for those on their way; then the
 *     server seals the attempt by itself.
 * <li>A6 Submitting seals the attempt. It is refused while the server lacks an answer that the candidate has. The receipt is a digest over
 *     the sealed answers; submitting again returns the same.
 * <li>A7 Marking depends on paper, answers and the questions' versions alone. What only a person can mark leaves the attempt sealed and
 *     unmarked until it is done. Passed from the exam's percentage on.
 * <li>A8 No key and no explanation leaves the server before the attempt is sealed.
 * <li>A9 Time in which no node could take an answer is given back: the deadline of every attempt that ran then moves by it, with a record
 *     of why. Until that is done after an outage, no attempt ends for its time.
 * <li>A10 A planned exam lives from draft to archive by the steps of {@link org.tongguan.assessment.ExamMove}; its window moves it on by the
 *     second. It opens only when its bank can fill its paper, and opens again with a later end until its results are released. One from a
 *     course's file is the gate of its course and always open; the
 *     certificate and the pass rates rest on it alone.
 * <li>A11 A planned exam may be sat by those whom tiers, departments, list and prerequisite all allow, after the cool-down. Its window ends
 *     every attempt.
 * <li>A12 A candidate sees of a result what the release policy allows in the exam's phase, and other slices hear of it no earlier. Keys and
 *     explanations wait while the candidate may still sit it again.
 * <li>A13 Extra time, a later start, a message, an incident or ending an attempt in the candidate's place has a reason and a trace; nothing
 *     that runs is cut short by an adjustment. A message to all reaches those who start later as well. As long as somebody may still start
 *     later, marking is not finished; after the release nobody may, and nobody whom the exam is not for. More time that is given to
 *     attempts while they run is theirs alone. Extensions, messages and incidents count once, however often their call is repeated.
 * <li>A14 An exam may ask for an admission code, for one device at a time and for Safe Exam Browser. A device that it has not
 *     let in sees where the attempt stands and can neither read, answer nor end it; one that it has let in may repeat the start.
 * <li>A15 A pass mark is fixed, or set by a panel with the modified Angoff method in two rounds; taking it over leaves a trace. A member's
 *     first round stays as it is once it is done; the second counts when all who finished the first have finished it, until then the first.
 *     Judged are the questions of the fixed papers, or those that fit the blueprint, of a large bank a fixed sample of each row.
 * <li>A16 People mark without knowing whose response it is, never their own and none twice. One marks each response, or two for a whole exam,
 *     also what comes later, or two for one response where somebody asks for it with a reason. Two who are further apart than the exam's plan
 *     allows, in percent of what people may give, call for a third, see {@link org.tongguan.assessment.domain.DoubleMarking}. The machine's share
 *     of a case counts neither for that nor for their agreement. Until a result is told a marker may correct the own mark that has been
 *     compared with no other, for a reason; what was made of it is made anew.
 * <li>A17 Once attempts are marked an item may be voided or marked by another key: of a choice other options, else the key of another version
 *     of the question that asks the same. A preview shows whose result would change; both results stay
 *     on record, and nobody's answers change. Rulings stay in force: who is marked later is marked by them in their order, see
 *     {@link org.tongguan.assessment.domain.RulingsInForce}, and a later one about the same item takes the place of an earlier one,
 *     except that a new key leaves alone what only a person could mark.
 *     Whose result was out is told at the start page until that person has taken note.
 * <li>A18 A paper may be divided into sections, worked through in order, each in its own time ({@link org.tongguan.assessment.domain.Timetable}).
 *     Nobody sees a section before it begins or answers it after it has ended; extra time and credits go to the one that is worked on.
 * </ul>
 *
 * <p>Uses organisation, catalogue and questionbank. Out of scope: certificates, assignment of courses, hours.
 */
@NullMarked
package org.tongguan.assessment;

import org.jspecify.annotations.NullMarked;
