import { h } from '../dom.js';
import { t } from '../texts.js';

/** Full-width digits and signs come from Chinese input methods, commas from habit. */
const plain = (text) => text.normalize('NFKC').replace(/[,\s]/g, '').replace('−', '-');
const NUMBER = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d{1,2})?$/i;

const PAUSE_MILLIS = 700;

/** A number, kept while it is being typed, after each short pause; with a unit where the question has units. */
export function numericInput(question, name, changed) {
  const wrong = h('p', { id: `${name}-wrong`, class: 'x-wrong', role: 'alert', hidden: true }, t('number.wrong'));
  const field = h('input', {
    id: name, class: 'x-field x-field-number', type: 'text', inputmode: 'decimal', autocomplete: 'off', maxlength: 25,
    'aria-label': t('how.numeric'), 'aria-describedby': `${name}-wrong`, input: later, change: take, blur: take,
  });
  const unit = question.units.length === 0 ? null : h('select', { id: `${name}-unit`, class: 'x-field', 'aria-label': t('unit'), change: take },
    h('option', { value: '' }, t('unit.none')), question.units.map((symbol) => h('option', { value: symbol }, symbol)));
  let timer = 0;
  let sent = '';

  /** Half a number is no fault as long as it is being typed. */
  function later() {
    clearTimeout(timer);
    timer = setTimeout(() => NUMBER.test(plain(field.value)) && take(), PAUSE_MILLIS);
  }

  function take() {
    clearTimeout(timer);
    const text = plain(field.value);
    const good = text === '' || NUMBER.test(text);
    wrong.hidden = good;
    field.setAttribute('aria-invalid', String(!good));
    const response = { number: text === '' ? null : Number(text), ...(unit?.value ? { unit: unit.value } : {}) };
    if (good && JSON.stringify(response) !== sent) {
      sent = JSON.stringify(response);
      changed(response);
    }
  }

  return {
    element: h('div', {}, h('p', { class: 'x-how' }, t(unit ? 'how.numeric-unit' : 'how.numeric')), h('div', { class: 'tg-row' }, field, unit), wrong),
    set(response) {
      const number = response?.number ?? null;
      if (document.activeElement !== field) {
        field.value = number === null ? '' : String(number);
      }
      if (unit && document.activeElement !== unit) {
        unit.value = response?.unit ?? '';
      }
      sent = JSON.stringify({ number, ...(response?.unit ? { unit: response.unit } : {}) });
    },
    focus: () => field.focus(),
    leave: take,
  };
}
