import { h, notice } from './dom.js';
import { navigator } from './question-screen.js';
import { endWords, hasNext, sectionHead } from './sections.js';
import { t } from './texts.js';

/** What is answered, open and flagged, before the attempt is submitted. */
export function reviewScreen(sitting) {
  const total = sitting.paper.length;
  const open = sitting.paper.filter((question) => !sitting.isAnswered(question.slot)).length;
  const flagged = sitting.paper.filter((question) => sitting.isFlagged(question.slot)).length;
  const more = hasNext(sitting.kept.section);
  const words = endWords(sitting.kept.section);
  const confirm = h('button', { id: 'confirm-submit', type: 'button', class: 'tg-button', click: send }, words.yes);
  const back = h('button', { type: 'button', class: 'tg-button tg-quiet', click: () => dialog.close() }, t('confirm.no'));
  const progress = h('p', { role: 'status', class: 'tg-soft' });
  const dialog = h('dialog', { class: 'x-dialog', 'aria-labelledby': 'confirm-title' },
    h('h2', { id: 'confirm-title' }, words.question),
    h('p', {}, t('confirm.answered', { answered: total - open, total })),
    open > 0 ? h('p', { class: 'x-hint x-hint-warn' }, t('confirm.unanswered', { count: open })) : null,
    h('p', {}, words.warning),
    progress,
    h('div', { class: 'tg-row' }, confirm, back));

  async function send() {
    confirm.disabled = true;
    back.disabled = true;
    try {
      const say = (text) => { progress.textContent = text; };
      await (more ? sitting.endSection(say) : sitting.submit(say));
    } catch (failure) {
      dialog.close();
      confirm.disabled = false;
      back.disabled = false;
      notice(failure.title || String(failure.message));
    }
  }

  return h('section', { class: 'tg-card' }, sectionHead(sitting),
    h('h1', { 'data-heading': true, tabindex: -1 }, words.title),
    h('ul', { class: 'x-tally' },
      h('li', {}, t('answered-count', { answered: total - open, total })),
      open > 0 ? h('li', { class: 'x-open' }, t('unanswered-count', { count: open })) : null,
      flagged > 0 ? h('li', {}, `⚑ ${t('flagged-count', { count: flagged })}`) : null),
    h('nav', { 'aria-label': t('navigator') }, navigator(sitting)),
    h('div', { class: 'x-steps' },
      h('button', { id: 'back', type: 'button', class: 'tg-button tg-quiet', click: () => sitting.go(sitting.kept.slot) }, t('review.back')),
      h('button', { id: 'submit', type: 'button', class: 'tg-button', click: () => dialog.showModal() }, words.button)),
    dialog);
}
