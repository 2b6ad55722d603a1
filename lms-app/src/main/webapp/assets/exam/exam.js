import * as api from './api.js';
import * as clock from './clock.js';
import * as store from './store.js';
import { byId, h, notice, show } from './dom.js';
import { t } from './texts.js';
import { startScreen } from './start-screen.js';
import { Sitting } from './sitting.js';
import { doneScreen } from './done-screen.js';
import { tools } from './tools.js';

const RETRY_MILLIS = 3_000;
const examId = Number(location.pathname.split('/').filter(Boolean)[1]);
/** Draws the present screen again, in another language for example. */
let redraw = () => undefined;

await tools(() => redraw(), () => {
  byId('exam-title').textContent = t('title');
  document.title = t('page-title');
});
await open();
navigator.serviceWorker?.register('/exam/offline.js', { scope: '/exam/' }).catch(() => undefined);

/** Finds out where this person stands and goes on from there; without a network with what this device holds. */
async function open() {
  const asked = Number(new URLSearchParams(location.search).get('attempt'));
  if (asked) {
    return done(await store.attempt(asked).catch(() => undefined) ?? { attempt: asked, exam: examId });
  }
  const kept = await store.unfinished(examId).catch(() => undefined);
  try {
    const exam = await api.exam(examId);
    notice('');
    if (kept && exam.running === kept.attempt && !kept.moved) {
      return await resume(kept);
    }
    const ended = kept && !exam.running && exam.latest === kept.attempt ? await endedMeanwhile(kept) : null;
    if (ended) {
      return done(ended);
    }
    return start(exam);
  } catch (failure) {
    if (kept && (api.isPassing(failure) || failure.status === 401)) {
      return resume(kept);
    }
    return failed(failure);
  }
}

function start(exam) {
  redraw = () => {
    if (['passed', 'used-up'].includes(exam.state) && exam.latest) {
      return done({ attempt: exam.latest, exam: examId });
    }
    return show(startScreen(exam, async (code) => {
      const opened = await api.start(examId, code, store.deviceSecret());
      clock.sync(opened.serverTime);
      await sit(keep(opened), opened.answers);
    }));
  };
  return redraw();
}

/** Shows the kept paper at once; what the server holds is merged in as soon as it can be reached. */
async function resume(kept) {
  clock.syncFromOffset(kept.offset ?? 0);
  await sit(kept);
}

/** An attempt that ended while this page was away, when there is something to tell about the answers that are left here. */
async function endedMeanwhile(kept) {
  const unsent = store.pending(await store.answers(kept.attempt).catch(() => []));
  const ended = await store.finish(kept, unsent);
  return unsent.length > 0 ? ended : null;
}

async function sit(kept, acknowledged) {
  await store.putAttempt(kept).catch(() => undefined);
  const sitting = new Sitting(kept, done);
  redraw = () => sitting.draw();
  await sitting.begin(acknowledged);
}

function done(kept) {
  redraw = () => doneScreen(kept);
  return redraw();
}

function keep(opened) {
  return {
    attempt: opened.attempt, exam: opened.exam, token: opened.token, title: opened.title, number: opened.number,
    deadline: opened.deadline, paper: opened.paper, section: opened.section ?? null, offset: clock.offset(), flags: [], slot: opened.paper[0]?.slot ?? 1,
    finished: false,
  };
}

function failed(failure) {
  redraw = () => {
    const passing = api.isPassing(failure);
    const signIn = failure.status === 401;
    show(h('section', { class: 'tg-card' },
      h('h1', { 'data-heading': true, tabindex: -1 },
        passing ? t('offline.title') : signIn ? t('sign-in') : failure.status === 404 ? t('not-found') : t('cannot-start')),
      h('p', {}, passing ? t('offline.hint') : signIn ? t('sign-in.hint') : failure.title),
      signIn ? h('a', { class: 'tg-button', href: location.href }, t('sign-in.link'))
        : h('a', { class: 'tg-button tg-quiet', href: '/exams' }, t('back-to-exams'))));
  };
  redraw();
  if (api.isPassing(failure)) {
    setTimeout(open, RETRY_MILLIS);
  }
}
