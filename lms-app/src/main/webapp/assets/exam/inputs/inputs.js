import { caseInput } from './case.js';
import { choiceInput } from './choice.js';
import { fileInput } from './file.js';
import { hotSpotInput } from './hot-spot.js';
import { matchingInput } from './matching.js';
import { numericInput } from './numeric.js';
import { orderingInput } from './ordering.js';
import { textInput } from './text.js';

const INPUTS = {
  'single-choice': choiceInput, 'multiple-choice': choiceInput, 'true-false': choiceInput, matching: matchingInput, ordering: orderingInput,
  'fill-in': textInput, 'short-text': textInput, essay: textInput, numeric: numericInput, 'hot-spot': hotSpotInput, practical: fileInput, case: caseInput,
};

/**
 * What a question is answered with: {@code element}; {@code set(response)} shows an answer; {@code focus()}; {@code leave()} takes what is
 * still being typed; {@code key(pressed)} answers by a key and says whether it did.
 *
 * @param changed called with each new response
 */
export const inputFor = (question, name, changed, slot) => INPUTS[question.type](question, name, changed, slot);
