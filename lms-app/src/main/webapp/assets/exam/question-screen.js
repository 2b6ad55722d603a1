import { h } from './dom.js';
import { inputFor } from './inputs/inputs.js';
import { questionMedia } from './question-media.js';
import { empty, isEmpty } from './responses.js';
import { hasNext, sectionHead } from './sections.js';
import { shortcutsOn, switchShortcuts } from './shortcuts.js';
import { inLanguage, t } from './texts.js';

/** One question with what it is answered by, the way on, and the overview of all questions. */
export function questionScreen(sitting) {
  const question = sitting.question;
  const { slot } = question;
  const input = inputFor(question, `question-${slot}`, (response) => {
    sitting.outbox.answer(slot, response);
    refresh();
  }, slot);
  const clear = h('button', { id: 'clear', type: 'button', class: 'x-link', click: take }, t('clear'));
  const flag = h('button', { id: 'flag', type: 'button', class: 'tg-button tg-quiet', click: toggle });
  const overview = h('nav', { class: 'x-overview tg-card', 'aria-label': t('navigator') });
  const fieldset = h('fieldset', { class: 'x-question', 'data-question': slot, 'data-type': question.type },
    h('legend', { 'data-heading': true, tabindex: -1 },
      h('span', { class: 'x-kind' }, [t('question-of', { slot, total: sitting.total }), t(`type.${question.type}`),
        t('points', { points: question.points ?? 1 })].join(' · ')),
      h('span', { class: 'x-stem' }, inLanguage(question.stem))),
    questionMedia(question), input.element, clear);

  function take() {
    sitting.outbox.answer(slot, empty(question.type));
    refresh();
    input.focus();
  }

  function toggle() {
    sitting.flag(slot);
    refresh();
  }

  function refresh() {
    const response = sitting.outbox.response(slot);
    input.set(response);
    clear.hidden = isEmpty(response);
    flag.setAttribute('aria-pressed', String(sitting.isFlagged(slot)));
    flag.textContent = `⚑ ${t(sitting.isFlagged(slot) ? 'unflag' : 'flag')}`;
    overview.replaceChildren(h('h2', {}, t('answered-count', { answered: sitting.answered, total: sitting.paper.length })),
      navigator(sitting));
  }

  refresh();
  const element = h('div', { class: 'x-desk' },
    h('section', { class: 'tg-card x-sheet' }, sectionHead(sitting), fieldset,
      h('div', { class: 'x-steps' },
        h('button', { id: 'previous', type: 'button', class: 'tg-button tg-quiet', disabled: slot === sitting.first, click: () => sitting.go(slot - 1) },
          t('previous')),
        flag,
        h('button', { id: 'next', type: 'button', class: 'tg-button', disabled: slot === sitting.last,
          click: () => sitting.go(slot + 1) }, t('next')))),
    h('div', { class: 'x-side' }, overview,
      h('button', { id: 'review', type: 'button', class: `tg-button x-wide ${slot === sitting.last ? '' : 'tg-quiet'}`,
        click: () => sitting.review() }, t(hasNext(sitting.kept.section) ? 'section.review' : 'review')),
      shortcuts()));
  return { element, leave: () => input.leave?.(), key: (pressed) => input.key?.(pressed) ?? false };
}

/** Single letters as shortcuts get in the way of those who speak to their device, so that they can be switched off (WCAG 2.2, 2.1.4). */
function shortcuts() {
  const button = h('button', { id: 'keys', type: 'button', class: 'x-link', click: () => {
    switchShortcuts();
    button.textContent = t(shortcutsOn() ? 'keys.off' : 'keys.on');
  } }, t(shortcutsOn() ? 'keys.off' : 'keys.on'));
  return h('div', { class: 'x-keys tg-soft tg-small' }, h('p', {}, t('keys')), button);
}

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
