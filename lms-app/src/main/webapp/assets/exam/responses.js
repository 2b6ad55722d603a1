// Responses in the form that the server takes: {choice}, {text}, {number, unit}, {order}, {match}, {point}, {file, name}, {parts}.

/** Whether a response answers nothing. */
export function isEmpty(response) {
  if (!response) {
    return true;
  }
  const [kind] = Object.keys(response).filter((name) => name !== 'unit' && name !== 'name');
  const value = response[kind];
  switch (kind) {
    case 'choice': case 'order': case 'point': return value.length === 0;
    case 'text': return value.trim() === '';
    case 'match': return Object.keys(value).length === 0;
    case 'parts': return Object.values(value).every(isEmpty);
    default: return value === null || value === undefined;
  }
}

const EMPTY = {
  'single-choice': { choice: [] }, 'multiple-choice': { choice: [] }, 'true-false': { choice: [] }, matching: { match: {} },
  ordering: { order: [] }, 'fill-in': { text: '' }, numeric: { number: null }, 'short-text': { text: '' }, essay: { text: '' },
  'hot-spot': { point: [] }, practical: { file: null }, case: { parts: {} },
};

/** What takes an answer to this type of question back. */
export const empty = (type) => structuredClone(EMPTY[type]);

export const same = (one, other) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
