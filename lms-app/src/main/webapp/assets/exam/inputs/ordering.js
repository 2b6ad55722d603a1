import { announce, h } from '../dom.js';
import { inLanguage, t } from '../texts.js';

/** Entries with buttons to move them up and down; nothing counts as answered before the first move or the confirmation. */
export function orderingInput(question, name, changed) {
  const ids = question.options.map((option) => option.id);
  const texts = Object.fromEntries(question.options.map((option) => [option.id, inLanguage(option.text)]));
  const list = h('ol', { class: 'x-order' });
  const keep = h('button', { type: 'button', class: 'tg-button tg-quiet', click: () => give([...order]) }, t('order.keep'));
  let order = ids;
  let answered = false;

  function give(next, moved) {
    order = next;
    answered = true;
    changed({ order });
    draw();
    if (moved) {
      announce(t('order.moved', { text: texts[moved], place: order.indexOf(moved) + 1 }));
    }
  }

  function move(id, by) {
    const at = order.indexOf(id);
    const next = [...order];
    [next[at], next[at + by]] = [next[at + by], next[at]];
    give(next, id);
    const buttons = list.children[at + by].querySelectorAll('button');
    (buttons[by < 0 ? 0 : 1].disabled ? buttons[by < 0 ? 1 : 0] : buttons[by < 0 ? 0 : 1]).focus();
  }

  function draw() {
    keep.hidden = answered;
    list.replaceChildren(...order.map((id, at) => h('li', { 'data-entry': id, class: answered ? 'x-placed' : '' },
      h('span', { class: 'x-letter' }, String(at + 1)), h('span', { class: 'x-order-text' }, texts[id]),
      h('button', { type: 'button', class: 'x-tool', disabled: at === 0, 'aria-label': t('order.up', { text: texts[id] }), click: () => move(id, -1) }, '▲'),
      h('button', { type: 'button', class: 'x-tool', disabled: at === order.length - 1, 'aria-label': t('order.down', { text: texts[id] }),
        click: () => move(id, 1) }, '▼'))));
  }

  draw();
  return {
    element: h('div', {}, h('p', { class: 'x-how' }, t('how.ordering')), list, keep),
    set(response) {
      const given = response?.order ?? [];
      answered = given.length > 0;
      const wanted = answered ? given : ids;
      if (wanted.join() !== order.join() || list.children.length === 0 || answered === !keep.hidden) {
        order = wanted;
        draw();
      }
    },
    focus: () => list.querySelector('button:not(:disabled)')?.focus(),
  };
}
