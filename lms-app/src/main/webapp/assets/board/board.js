/** The big screen of a roadshow: asks every two seconds, shows what changed, and says plainly when the connection is lost. */
import { either, language, loadTexts, otherLanguage, switchLanguage, text } from './texts.js';
import { setServerTime } from './timer.js';
import { showRanking, showStage } from './view.js';

const POLL_MILLIS = 2000;
const PATIENCE_MILLIS = 8000;
const TICK_MILLIS = 250;

const find = (id) => document.getElementById(id);
const id = location.pathname.split('/')[2];
let tag = null;
let board = null;
let timer = null;
let heard = null;
let trouble = null;

function show() {
  if (!board) return;
  find('title').textContent = either(board.roadshow.title);
  document.title = `${either(board.roadshow.title)} · ${text('board')} · ${text('shell.name')}`;
  find('state').textContent = board.roadshow.state === 'closed' ? text('closed') : either(board.roadshow.place);
  document.body.dataset.state = board.roadshow.state;
  timer = showStage(find('stage'), board);
  showRanking(find('ranking'), board);
}

function notice() {
  const root = find('notice');
  const time = heard?.toLocaleTimeString(language()) ?? '';
  const sentence = trouble ? text(trouble, { time }) : '';
  if (root.textContent !== sentence) root.textContent = sentence;
  if (trouble === 'back-to-sign-in' && !root.querySelector('a')) {
    const link = document.createElement('a');
    link.href = location.href;
    link.textContent = sentence;
    root.replaceChildren(link);
  }
}

/** Says whether to ask again. */
async function ask() {
  try {
    const headers = { 'Accept-Language': language(), ...(tag ? { 'If-None-Match': tag } : {}) };
    const response = await fetch(`/api/v1/roadshows/${encodeURIComponent(id)}/board`,
      { headers, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MILLIS) });
    if (response.status === 200) {
      board = await response.json();
      tag = response.headers.get('ETag');
      setServerTime(board.serverTime);
      show();
    } else if (response.status !== 304) {
      trouble = { 401: 'back-to-sign-in', 404: 'not-found' }[response.status] ?? 'reconnecting';
      return response.status !== 404;
    }
    heard = new Date();
    trouble = null;
  } catch {
    trouble = 'reconnecting';
  }
  return true;
}

async function run() {
  const again = await ask();
  notice();
  if (again) setTimeout(run, POLL_MILLIS);
}

function label() {
  find('language').textContent = otherLanguage();
  find('look').textContent = text('look');
  find('fullscreen').textContent = text(document.fullscreenElement ? 'leave-fullscreen' : 'fullscreen');
}

find('language').addEventListener('click', async () => {
  await switchLanguage();
  label();
  show();
  notice();
});
find('look').addEventListener('click', () => {
  const root = document.documentElement;
  const look = root.getAttribute('theme') === 'dark' ? 'light' : 'dark';
  root.setAttribute('theme', look === 'dark' ? 'dark' : '');
  localStorage.setItem('tg-look', look);
});
find('fullscreen').addEventListener('click', () =>
  (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()));
document.addEventListener('fullscreenchange', label);
setInterval(() => timer?.tick(), TICK_MILLIS);

async function begin() {
  try {
    await loadTexts();
    label();
    run();
  } catch {
    setTimeout(begin, POLL_MILLIS);
  }
}
begin();
