import { h } from '../dom.js';
import { isEmpty } from '../responses.js';
import { inLanguage, t } from '../texts.js';
import { inputFor } from './inputs.js';

/** A case with several questions about it, one below the other. */
export function caseInput(question, name, changed, slot) {
  let given = {};
  const parts = question.parts.map((part) => ({
    id: part.id,
    input: inputFor({ ...part, parts: [], media: question.media }, `${name}-${part.id}`, (response) => {
      given = { ...given, [part.id]: response };
      changed({ parts: Object.fromEntries(Object.entries(given).filter(([, answer]) => !isEmpty(answer))) });
    }, slot),
  }));
  return {
    element: h('div', { class: 'x-parts' }, question.parts.map((part, index) => h('fieldset', { class: 'x-part', 'data-part': part.id, 'data-type': part.type },
      h('legend', {}, `(${index + 1}) ${inLanguage(part.stem)} `, h('span', { class: 'tg-soft tg-small' }, t('part.share', { percent: part.percent }))),
      parts[index].input.element))),
    set(response) {
      given = { ...(response?.parts ?? {}) };
      parts.forEach((part) => part.input.set(given[part.id]));
    },
    focus: () => parts[0]?.input.focus(),
    leave: () => parts.forEach((part) => part.input.leave?.()),
  };
}
