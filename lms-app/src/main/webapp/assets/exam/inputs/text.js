import { h } from '../dom.js';
import { t } from '../texts.js';

const PAUSE_MILLIS = 700;

/** A word, a few sentences or an essay; kept while it is being written, after each short pause. */
export function textInput(question, name, changed) {
  const long = question.type !== 'fill-in';
  const hint = `${name}-hint`;
  const count = h('span', { id: hint, class: 'x-count tg-soft tg-small' });
  const field = h(long ? 'textarea' : 'input', {
    id: name, class: `x-field${long ? ' x-field-long' : ''}`, maxlength: question.most, rows: question.type === 'essay' ? 14 : 5,
    type: long ? null : 'text', autocomplete: 'off', spellcheck: 'false', 'aria-label': t(`how.${question.type}`), 'aria-describedby': hint,
    input: later, change: now, blur: now,
  });
  let timer = 0;
  let sent = '';

  function later() {
    clearTimeout(timer);
    timer = setTimeout(now, PAUSE_MILLIS);
    tell();
  }

  function now() {
    clearTimeout(timer);
    if (field.value !== sent) {
      sent = field.value;
      changed({ text: field.value });
    }
  }

  function tell() {
    const written = [...field.value].length;
    count.textContent = !long ? '' : question.fewest > 0 ? t('written-of', { written, fewest: question.fewest, most: question.most })
      : t('written', { written, most: question.most });
  }

  return {
    element: h('div', {}, h('p', { class: 'x-how' }, t(`how.${question.type}`)), field, count),
    set(response) {
      const text = response?.text ?? '';
      if (document.activeElement !== field || sent === field.value) {
        sent = text;
        if (field.value !== text) {
          field.value = text;
        }
      }
      tell();
    },
    focus: () => field.focus(),
    leave: now,
  };
}
