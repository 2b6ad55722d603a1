/** What the board shows, built anew from each answer of the server. */
import { either, text } from './texts.js';
import { Timer } from './timer.js';

function element(tag, className, ...content) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

const decimals = (score) => Number(score).toFixed(2);

/** One dot for each sheet that is expected, and the same in words. */
function sheets(line) {
  const dots = element('span', 'dots');
  dots.setAttribute('aria-hidden', 'true');
  for (let i = 0; i < line.expected; i++) dots.append(element('i', i < line.handedIn ? 'in' : ''));
  return element('p', 'sheets', dots, text('handed-in', { count: line.handedIn, expected: line.expected }));
}

/** The entry on stage with its clock. Gives the clock back, if one is running. */
export function showStage(root, board) {
  const current = board.entries.find((line) => line.entry.id === board.onStage);
  const next = board.entries.find((line) => line.entry.state === 'waiting');
  root.hidden = board.roadshow.state === 'closed';
  if (!current) {
    root.replaceChildren(element('p', 'label', text('none-on-stage')));
    if (next) root.append(element('p', 'label', text('next')), ...introduction(next));
    return null;
  }
  const timer = new Timer(board.presentationMinutes, current.entry.stagedAt);
  root.replaceChildren(element('p', 'label', text('on-stage')), ...introduction(current), timer.root, sheets(current));
  return timer;
}

function introduction(line) {
  const { entry } = line;
  return [element('h2', '', `${entry.position}. ${either(entry.title)}`),
    element('p', 'who', `${entry.presenter} · ${either(entry.department)}`)];
}

export function showRanking(root, board) {
  const closed = board.roadshow.state === 'closed';
  const lines = [...board.entries].sort((one, other) =>
    (one.place ?? Infinity) - (other.place ?? Infinity) || one.entry.position - other.entry.position);
  const list = element('ol', '', ...lines.map((line) => rank(line, board.onStage, closed)));
  root.replaceChildren(element('h2', '', text(closed ? 'final' : 'ranking')), list,
    element('p', 'note', text(closed ? 'scored-by-judges' : 'drops-note')));
}

function rank(line, onStage, closed) {
  const place = element('span', 'place', line.place ? String(line.place) : '–');
  if (line.place) place.setAttribute('aria-label', text('place', { place: line.place }));
  const words = element('div', 'words', element('strong', '', either(line.entry.title)),
    element('span', 'who', `${line.entry.presenter} · ${either(line.entry.department)}`));
  words.append(closed ? totals(line) : element('span', 'who', state(line)));
  const score = element('span', line.score === undefined ? 'score none' : 'score',
    line.score === undefined ? text(closed ? 'not-scored' : 'no-score') : decimals(line.score));
  const item = element('li', line.entry.id === onStage ? 'current' : '', place, words, score);
  if (line.place === 1) item.classList.add('first');
  return item;
}

function state(line) {
  const words = { waiting: 'waiting', 'on-stage': 'on-stage', presented: 'presented' };
  const sheetsIn = text('handed-in', { count: line.handedIn, expected: line.expected });
  return line.entry.state === 'waiting' ? text('waiting') : `${text(words[line.entry.state])} · ${sheetsIn}`;
}

function totals(line) {
  return element('span', 'totals', ...line.totals.map((total) => {
    const figure = element(total.dropped ? 's' : 'span', '', decimals(total.total));
    if (total.dropped) figure.title = text('struck');
    return figure;
  }));
}
