import { h } from '../dom.js';
import { inLanguage, t } from '../texts.js';
import { letter } from './choice.js';

/** A list to pick from beside each prompt: works by keyboard and on a phone without dragging. */
export function matchingInput(question, name, changed) {
  const lists = question.options.map((prompt, index) => h('select', { id: `${name}-${prompt.id}`, class: 'x-field', 'data-prompt': prompt.id,
    'aria-label': t('match.label', { prompt: inLanguage(prompt.text) }), change: take },
  h('option', { value: '' }, t('match.none')),
  question.targets.map((target, at) => h('option', { value: target.id }, `${letter(at)}. ${inLanguage(target.text)}`))));

  function take() {
    changed({ match: Object.fromEntries(lists.filter((list) => list.value).map((list) => [list.dataset.prompt, list.value])) });
  }

  return {
    element: h('div', {}, h('p', { class: 'x-how' }, t('how.matching')),
      h('div', { class: 'x-pairs' }, question.options.map((prompt, index) => h('div', { class: 'x-pair' },
        h('span', {}, `${index + 1}. ${inLanguage(prompt.text)}`), lists[index])))),
    set: (response) => lists.forEach((list) => { list.value = response?.match?.[list.dataset.prompt] ?? ''; }),
    focus: () => lists[0]?.focus(),
  };
}
