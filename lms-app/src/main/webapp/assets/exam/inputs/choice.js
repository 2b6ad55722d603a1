import { h } from '../dom.js';
import { inLanguage, t } from '../texts.js';

/** Letters stand for positions, as on paper; what is sent is the option's own id. */
export const letter = (index) => String.fromCharCode(65 + index);

/** Single and multiple choice, true or false. */
export function choiceInput(question, name, changed) {
  const several = question.type === 'multiple-choice';
  const inputs = question.options.map((option) => h('input', { type: several ? 'checkbox' : 'radio', name, value: option.id, change: take }));

  function take() {
    changed({ choice: inputs.filter((input) => input.checked).map((input) => input.value).sort() });
  }

  return {
    element: h('div', {}, h('p', { class: 'x-how' }, t(several ? 'choose-several' : 'choose-one')),
      question.options.map((option, index) => h('label', { class: 'x-option' }, inputs[index],
        h('span', { class: 'x-letter' }, letter(index)), h('span', {}, inLanguage(option.text))))),
    set: (response) => inputs.forEach((input) => { input.checked = (response?.choice ?? []).includes(input.value); }),
    focus: () => inputs[0]?.focus(),
    key(pressed) {
      const position = /^[a-h]$/.test(pressed) ? pressed.charCodeAt(0) - 97 : /^[1-8]$/.test(pressed) ? Number(pressed) - 1 : -1;
      inputs[position]?.click();
      return position >= 0 && position < inputs.length;
    },
  };
}
