import * as api from './api.js';
import { byId, h, show } from './dom.js';
import { inputFor } from './inputs/inputs.js';
import { mediaFrom } from './media.js';
import { questionMedia } from './question-media.js';
import { empty } from './responses.js';
import { inLanguage, t } from './texts.js';
import { tools } from './tools.js';

// A question of the bank, as its candidates get it. What is answered here is marked and not kept.

const NO_DIGEST = '0'.repeat(64);
const question = Number(location.pathname.split('/').filter(Boolean)[1]);
const version = location.search;
let asked = null;
let file = null;

mediaFrom({
  fetch: api.bankMedia,
  give: (slot, chosen) => {
    file = chosen;
    return Promise.resolve({ digest: NO_DIGEST });
  },
});
await tools(draw, () => {
  byId('exam-title').textContent = t('trial.title');
  document.title = t('trial.page-title');
});
byId('back').href = `/questions/question/${question}${version}`;
await lay();

/** Lays the question out anew; options come in another order, as they do on papers. */
async function lay() {
  try {
    asked = await api.trial(question, version);
    draw();
  } catch (failure) {
    show(h('section', { class: 'tg-card' }, h('h1', { 'data-heading': true, tabindex: -1 }, failure.title || t('offline.title'))));
  }
}

function draw() {
  if (!asked) {
    return;
  }
  let response = empty(asked.type);
  const earned = h('p', { id: 'earned', class: 'x-earned', role: 'status' });
  const input = inputFor(asked, 'question-1', (given) => {
    response = given;
    input.set(response);
    earned.textContent = '';
  }, 1);
  input.set(response);
  show(h('section', { class: 'tg-card x-sheet' },
    h('fieldset', { class: 'x-question', 'data-question': 1, 'data-type': asked.type },
      h('legend', { 'data-heading': true, tabindex: -1 }, h('span', { class: 'x-kind' }, t(`type.${asked.type}`)),
        h('span', { class: 'x-stem' }, inLanguage(asked.stem))),
      questionMedia(asked), input.element),
    h('div', { class: 'x-steps' },
      h('button', { id: 'again', type: 'button', class: 'tg-button tg-quiet', click: lay }, t('trial.again')),
      h('button', { id: 'mark', type: 'button', class: 'tg-button', click: mark }, t('trial.mark'))),
    earned), h('p', { class: 'tg-soft tg-small' }, t('trial.hint')));

  async function mark() {
    input.leave?.();
    try {
      const { percent } = response.file ? await api.markFile(question, version, file) : await api.mark(question, version, response);
      earned.textContent = percent === null || percent === undefined ? t('trial.marker') : t('trial.earned', { percent });
    } catch (failure) {
      earned.textContent = failure.title || t('offline.title');
    }
  }
}
