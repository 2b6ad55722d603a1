import { h } from './dom.js';
import { inLanguage, t } from './texts.js';

/** One question with its options, the way on, and the overview of all questions. */
export function questionScreen(sitting) {
  const question = sitting.paper[sitting.kept.slot - 1];
  const slot = question.slot;
  const several = question.type === 'multiple-choice';
  const clear = h('button', { id: 'clear', type: 'button', class: 'x-link', click: take }, t('clear'));
  const flag = h('button', { id: 'flag', type: 'button', class: 'tg-button tg-quiet', click: toggle });
  const overview = h('nav', { class: 'x-overview tg-card', 'aria-label': t('navigator') });
  const inputs = question.options.map((option) => h('input', {
    type: several ? 'checkbox' : 'radio', name: `question-${slot}`, value: option.id, change: choose,
  }));
  const fieldset = h('fieldset', { class: 'x-question', 'data-question': slot, 'data-type': question.type },
    h('legend', { 'data-heading': true, tabindex: -1 },
      h('span', { class: 'x-kind' }, `${t('question-of', { slot, total: sitting.paper.length })} · ${t(`type.${question.type}`)}`),
      h('span', { class: 'x-stem' }, inLanguage(question.stem))),
    h('p', { class: 'x-how' }, t(several ? 'choose-several' : 'choose-one')),
    question.options.map((option, index) => h('label', { class: 'x-option' }, inputs[index],
      h('span', { class: 'x-letter' }, letter(index)), h('span', {}, inLanguage(option.text)))),
    clear);

  function choose() {
    sitting.outbox.answer(slot, inputs.filter((input) => input.checked).map((input) => input.value).sort());
    refresh();
  }

  function take() {
    inputs.forEach((input) => { input.checked = false; });
    choose();
    inputs[0].focus();
  }

  function toggle() {
    sitting.flag(slot);
    refresh();
  }

  function refresh() {
    const chosen = sitting.outbox.choice(slot);
    inputs.forEach((input) => { input.checked = chosen.includes(input.value); });
    clear.hidden = chosen.length === 0;
    flag.setAttribute('aria-pressed', String(sitting.isFlagged(slot)));
    flag.textContent = `⚑ ${t(sitting.isFlagged(slot) ? 'unflag' : 'flag')}`;
    overview.replaceChildren(h('h2', {}, t('answered-count', { answered: sitting.answered, total: sitting.paper.length })),
      navigator(sitting));
  }

  refresh();
  return h('div', { class: 'x-desk' },
    h('section', { class: 'tg-card x-sheet' }, fieldset,
      h('div', { class: 'x-steps' },
        h('button', { id: 'previous', type: 'button', class: 'tg-button tg-quiet', disabled: slot === 1, click: () => sitting.go(slot - 1) },
          t('previous')),
        flag,
        h('button', { id: 'next', type: 'button', class: 'tg-button', disabled: slot === sitting.paper.length,
          click: () => sitting.go(slot + 1) }, t('next')))),
    h('div', { class: 'x-side' }, overview,
      h('button', { id: 'review', type: 'button', class: `tg-button x-wide ${slot === sitting.paper.length ? '' : 'tg-quiet'}`,
        click: () => sitting.review() }, t('review')),
      h('p', { class: 'x-keys tg-soft tg-small' }, t('keys'))));
}

/** Letters stand for positions, as on paper; what is sent is the option's own id. */
export const letter = (index) => String.fromCharCode(65 + index);

/** A button per question; its state is in its name and its shape, not in its colour alone. */
export function navigator(sitting) {
  return h('ol', { class: 'x-numbers' }, sitting.paper.map(({ slot }) => {
    const answered = sitting.isAnswered(slot);
    const flagged = sitting.isFlagged(slot);
    const words = [t('question', { slot }), t(answered ? 'answered' : 'unanswered'), flagged ? t('flagged') : ''].filter(Boolean);
    return h('li', {}, h('button', {
      type: 'button', 'data-goto': slot, class: `x-number${answered ? ' x-answered' : ''}${flagged ? ' x-flagged' : ''}`,
      'aria-label': words.join(' · '), 'aria-current': slot === sitting.kept.slot ? 'step' : false, click: () => sitting.go(slot),
    }, String(slot), answered ? h('span', { class: 'x-tick', 'aria-hidden': 'true' }, '✓') : null,
    flagged ? h('span', { class: 'x-mark', 'aria-hidden': 'true' }, '⚑') : null));
  }));
}
