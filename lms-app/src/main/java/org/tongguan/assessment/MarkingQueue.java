package org.tongguan.assessment;

import java.util.OptionalDouble;
import org.tongguan.shared.Bilingual;

/**
 * What waits to be marked at one exam.
 *
 * @param waiting   responses that this marker can mark now
 * @param open      responses that are not finished yet, whoever marks them
 * @param finished  responses marked
 * @param doubled   responses that two people or more have marked
 * @param markers   wanted for each response: 1 or 2
 * @param agreement weighted kappa of first and second marks, in tenths of what people may give; empty while there is too little to tell
 * @param tolerance in percent: two markers who are further apart call for a third
 */
public record MarkingQueue(ExamId exam, Bilingual title, int waiting, int open, int finished, int doubled, int markers, OptionalDouble agreement,
        int tolerance) {
}
