import * as api from './api.js';
import * as clock from './clock.js';
import * as store from './store.js';
import { announce, byId, h, notice, show } from './dom.js';
import { mediaOf } from './media.js';
import { Outbox } from './outbox.js';
import { Presence } from './presence.js';
import { questionScreen } from './question-screen.js';
import { isEmpty } from './responses.js';
import { reviewScreen } from './review-screen.js';
import { hasNext, sectionName } from './sections.js';
import { shortcutsOn } from './shortcuts.js';
import { inLanguage, moment, t } from './texts.js';

const SIZES = ['normal', 'large', 'larger'];
const WARN_MINUTES = [10, 5, 1];
const RETRY_MILLIS = 2_000;
const SYNC_MILLIS = 60_000;
/** The server credits an outage within seconds of its return. */
const CREDIT_MILLIS = 10_000;

/** A running attempt: what is on the screen, the time left, and its end. */
export class Sitting {
  #ended = false;
  #reviewing = false;
  #submitting = false;
  #asking = false;
  #turning = false;
  #warned = new Set();
  #done;
  #screen;

  /** @param done called with the kept attempt when it is sealed */
  constructor(kept, done) {
    this.kept = kept;
    this.outbox = new Outbox(kept);
    mediaOf(kept.attempt, () => this.kept.token);
    this.#done = done;
  }

  /** With sections only the questions of the one that is worked on; they keep their numbers. */
  get paper() {
    return this.kept.paper;
  }

  get question() {
    return this.paper.find((question) => question.slot === this.kept.slot) ?? this.paper[0];
  }

  get first() {
    return this.paper[0].slot;
  }

  get last() {
    return this.paper[this.paper.length - 1].slot;
  }

  get total() {
    return this.kept.section?.questions ?? this.paper.length;
  }

  /** When the time that is shown ends. */
  get #deadline() {
    return Date.parse(this.kept.section?.deadline ?? this.kept.deadline);
  }

  /** @param acknowledged what the server has just said it holds; without it the server is asked as soon as the page stands */
  async begin(acknowledged) {
    await this.outbox.restore();
    this.outbox.addEventListener('change', () => this.#saveState());
    this.outbox.addEventListener('newer', (event) => this.#newer(event.detail));
    this.outbox.addEventListener('refused', (event) => this.#refused(event.detail));
    this.outbox.addEventListener('back', () => this.#afterOutage());
    this.outbox.addEventListener('closed', () => this.#closed());
    this.outbox.addEventListener('sign-in', () => notice(t('sign-in'), h('a', { href: location.href }, t('sign-in.link'))));
    this.outbox.addEventListener('renewed', () => notice(''));
    this.outbox.addEventListener('moved', () => this.#moved());
    this.presence = new Presence(this.kept);
    this.presence.addEventListener('heard', (event) => this.#heard(event.detail));
    this.presence.addEventListener('void', () => this.outbox.renew());
    addEventListener('beforeunload', this.#beforeUnload);
    addEventListener('keydown', this.#keys);
    document.addEventListener('visibilitychange', this.#wake);
    this.timer = setInterval(() => this.#tick(), 500);
    this.syncing = setInterval(() => this.#sync(), SYNC_MILLIS);
    if (acknowledged) {
      this.outbox.merge(acknowledged);
    }
    this.draw();
    if (!acknowledged) {
      await this.#sync(true);
    }
  }

  /** Draws everything anew; what is answered and flagged is kept apart from the screen. */
  draw() {
    byId('exam-title').textContent = inLanguage(this.kept.title);
    byId('time-label').textContent = t(this.kept.section ? 'section.time-left' : 'time-left');
    byId('time').hidden = false;
    byId('save-state').hidden = false;
    this.#sizes();
    this.#saveState();
    this.#tick();
    this.#screen = this.#reviewing ? null : questionScreen(this);
    show(this.#screen?.element ?? reviewScreen(this));
  }

  go(slot) {
    this.#screen?.leave();
    this.kept.slot = Math.min(this.last, Math.max(this.first, slot));
    this.#reviewing = false;
    this.#keep();
    this.draw();
  }

  review() {
    this.#screen?.leave();
    this.#reviewing = true;
    this.draw();
  }

  flag(slot = this.kept.slot) {
    const flags = new Set(this.kept.flags);
    flags.has(slot) ? flags.delete(slot) : flags.add(slot);
    this.kept.flags = [...flags];
    this.#keep();
  }

  isFlagged(slot) {
    return this.kept.flags.includes(slot);
  }

  isAnswered(slot) {
    return !isEmpty(this.outbox.response(slot));
  }

  get answered() {
    return this.paper.filter((question) => this.isAnswered(question.slot)).length;
  }

  /** Sends what is left, then submits until the server has answered; neither a lost network nor a restart ends it early. */
  async submit(say) {
    if (this.#submitting) {
      return;
    }
    this.#submitting = true;
    while (!this.#ended) {
      try {
        say(this.outbox.pending().length > 0 ? t('submit.sending') : t('submitting'));
        await this.outbox.flushed();
        if (this.#ended) {
          return;
        }
        await api.submit(this.kept.attempt, this.kept.token, this.outbox.seqs());
        await this.#end();
      } catch (failure) {
        if (failure.code === 'attempt.closed') {
          await this.#closed();
        } else if (failure.code === 'submission.incomplete') {
          await this.#sync(true);
        } else if (!api.isPassing(failure)) {
          this.#submitting = false;
          throw failure;
        }
        say(t('offline.title'));
        await new Promise((resolve) => setTimeout(resolve, RETRY_MILLIS));
      }
    }
  }

  /** Ends the section that is worked on, once the server has its answers; a lost network does not end it early. */
  async endSection(say) {
    const { number } = this.kept.section;
    this.#turning = true;
    try {
      while (!this.#ended && this.kept.section.number === number) {
        try {
          say(this.outbox.pending().length > 0 ? t('submit.sending') : t('section.ending'));
          await this.outbox.flushed();
          const seqs = Object.fromEntries(Object.entries(this.outbox.seqs()).filter(([slot]) => slot >= this.first && slot <= this.last));
          const reply = await api.endSection(this.kept.attempt, this.kept.token, number, seqs);
          clock.sync(reply.serverTime);
          this.#turned(reply);
        } catch (failure) {
          if (failure.code === 'attempt.closed') {
            await this.#closed();
          } else if (failure.code === 'submission.incomplete') {
            await this.#sync(true);
          } else if (failure.status === 401) {
            this.outbox.renew();
          } else if (!api.isPassing(failure)) {
            throw failure;
          }
          say(t('offline.title'));
          await new Promise((resolve) => setTimeout(resolve, RETRY_MILLIS));
        }
      }
    } finally {
      this.#turning = false;
    }
  }

  /** The time of a section is over: the next one begins as soon as the server can be asked for it, unless it has moved the time. */
  async #turn() {
    if (this.#turning) {
      return;
    }
    this.#turning = true;
    const { number } = this.kept.section;
    try {
      while (!this.#ended && this.kept.section.number === number && this.#deadline <= clock.now()) {
        await this.#sync();
        if (!this.#ended && this.kept.section.number === number && this.#deadline <= clock.now()) {
          await new Promise((resolve) => setTimeout(resolve, RETRY_MILLIS / 2));
        }
      }
    } finally {
      this.#turning = false;
    }
    if (!this.#ended && this.kept.section.number === number) {
      notice('');
      this.draw();
    }
  }

  /** Takes over where the server says that the attempt stands. */
  #turned(reply) {
    const before = this.kept.section?.number;
    Object.assign(this.kept, { deadline: reply.deadline, paper: reply.paper, section: reply.section ?? null, title: reply.title, offset: clock.offset() });
    const turned = this.kept.section?.number !== before;
    if (turned) {
      this.kept.slot = this.first;
      this.#reviewing = false;
      this.#warned.clear();
    }
    this.#keep();
    this.outbox.merge(reply.answers);
    if (turned) {
      notice('');
      announce(t('section.begun', { name: sectionName(this.kept.section) }));
      this.draw();
    }
  }

  #lock(text) {
    this.#screen?.leave();
    document.querySelectorAll('#screen input, #screen button, #screen select, #screen textarea').forEach((control) => { control.disabled = true; });
    this.#tell(text);
  }

  /** Said once, however often it is found to be so. */
  #tell(text) {
    if (byId('notice').textContent !== text) {
      notice(text);
    }
  }

  async #sync(redraw = false) {
    try {
      const reply = await api.attempt(this.kept.attempt, this.kept.token);
      clock.sync(reply.serverTime);
      if (reply.state !== 'running') {
        await this.#end();
        return;
      }
      const before = JSON.stringify(this.paper.map((question) => this.outbox.response(question.slot)));
      this.#turned(reply);
      const after = JSON.stringify(this.paper.map((question) => this.outbox.response(question.slot)));
      if (redraw && before !== after) {
        this.draw();
      }
    } catch (failure) {
      if (failure.status === 401) {
        this.outbox.renew();
      }
    }
  }

  /** An outage is given back: the deadline may have moved. */
  #afterOutage() {
    this.#sync();
    setTimeout(() => this.#ended || this.#sync(), CREDIT_MILLIS);
  }

  /** What the invigilator grants and says. */
  #heard({ running, deadline, section, serverTime, messages }) {
    clock.sync(serverTime);
    if (!running) {
      this.#sync();
      return;
    }
    if (section && section.number !== this.kept.section?.number) {
      this.#sync();
    } else if (Date.parse(section?.deadline ?? deadline) > this.#deadline) {
      this.kept.deadline = deadline;
      this.kept.section = section ? { ...this.kept.section, deadline: section.deadline } : null;
      this.#keep();
      announce(t('more-time'));
      notice(t('more-time'));
    }
    byId('messages').replaceChildren(...messages.map((message) => h('div', { class: 'x-notice x-message', 'data-message': message.id },
      h('span', {}, t('message.from', { text: message.text, time: moment(message.sentAt) })),
      h('button', { type: 'button', class: 'tg-button', click: (event) => {
        event.target.closest('.x-message').remove();
        this.presence.confirm(message.id);
      } }, t('message.confirm')))));
  }

  /** Another device goes on; what this one has not sent stays here until the attempt comes back. */
  #moved() {
    this.kept.moved = true;
    this.#keep();
    this.#stop();
    byId('time').hidden = true;
    byId('save-state').hidden = true;
    show(h('section', { class: 'tg-card' },
      h('h1', { 'data-heading': true, tabindex: -1 }, t('moved')),
      h('p', {}, h('button', { id: 'go-on-here', type: 'button', class: 'tg-button', click: () => location.reload() }, t('moved.back')))));
  }

  #newer(slot) {
    announce(t('other-device', { slot }));
    notice(t('other-device', { slot }));
    this.#sync().then(() => this.#ended || this.draw());
  }

  #refused(title) {
    notice(t('refused', { title }));
    this.#sync().then(() => this.#ended || this.draw());
  }

  #saveState() {
    const waiting = this.outbox.pending().length;
    const state = !this.outbox.reachable ? 'offline' : waiting > 0 ? 'waiting' : 'saved';
    const key = state === 'offline' && waiting === 0 ? 'offline-none' : state;
    const place = byId('save-state');
    const text = t(`save.${key}`, { count: waiting });
    if (place.dataset.state !== state || place.textContent !== text) {
      place.dataset.state = state;
      place.textContent = text;
    }
  }

  #tick() {
    const left = this.#deadline - clock.now();
    const place = byId('time-left');
    place.textContent = clock.format(left);
    byId('time').classList.toggle('x-time-short', left < 300_000);
    const minutes = WARN_MINUTES.find((limit) => left < limit * 60_000 && left > (limit - 1) * 60_000 && !this.#warned.has(limit));
    if (minutes) {
      this.#warned.add(minutes);
      announce(t('minutes-left', { minutes }));
    }
    if (left <= 0 && !this.#submitting && !this.#ended) {
      const more = hasNext(this.kept.section);
      this.#lock(t(more ? 'section.time-up' : 'time-up'));
      more ? this.#turn() : this.#timeUp();
    }
  }

  /** Submits, unless the server says that it has moved the deadline meanwhile; as long as it cannot be asked, nothing is ended. */
  async #timeUp() {
    if (this.#asking) {
      return;
    }
    this.#asking = true;
    try {
      const reply = await api.attempt(this.kept.attempt, this.kept.token);
      clock.sync(reply.serverTime);
      if (reply.state === 'running' && Date.parse(reply.deadline) > clock.now()) {
        this.#turned(reply);
        notice('');
        this.draw();
        return;
      }
      this.submit(() => undefined).catch(() => undefined);
    } catch (failure) {
      if (!api.isPassing(failure)) {
        this.submit(() => undefined).catch(() => undefined);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, RETRY_MILLIS));
    } finally {
      this.#asking = false;
    }
  }

  /** The server takes no more answers: the attempt is sealed, or its time is over and it will be within seconds. */
  async #closed() {
    this.#tell(t('closed'));
    for (let tries = 0; !this.#ended; tries++) {
      try {
        if ((await api.attempt(this.kept.attempt, this.kept.token)).state !== 'running') {
          await this.#end();
          return;
        }
        this.#tell(t('time-up'));
      } catch (failure) {
        if (!api.isPassing(failure) && tries > 3) {
          throw failure;
        }
      }
      await new Promise((resolve) => setTimeout(resolve, RETRY_MILLIS));
    }
  }

  async #end() {
    if (this.#ended) {
      return;
    }
    this.#stop();
    const ended = await store.finish(this.kept, this.outbox.pending());
    ['time', 'save-state', 'sizes'].forEach((id) => { byId(id).hidden = true; });
    notice('');
    await this.#done(ended);
  }

  #stop() {
    this.#ended = true;
    this.outbox.stop();
    this.presence.stop();
    clearInterval(this.timer);
    clearInterval(this.syncing);
    removeEventListener('beforeunload', this.#beforeUnload);
    removeEventListener('keydown', this.#keys);
    document.removeEventListener('visibilitychange', this.#wake);
    byId('messages').replaceChildren();
  }

  #keep() {
    store.putAttempt(this.kept).catch(() => undefined);
  }

  #sizes() {
    const place = byId('sizes');
    place.hidden = false;
    place.setAttribute('aria-label', t('font'));
    place.replaceChildren(...SIZES.map((size) => h('button', {
      type: 'button', class: `x-tool x-size-${size}`, 'aria-label': `${t('font')} ${t(`font.${size}`)}`,
      'aria-pressed': String(document.documentElement.dataset.size === size), click: () => {
        document.documentElement.dataset.size = size;
        localStorage.setItem('tg-exam-size', size);
        this.#sizes();
      },
    }, 'A')));
  }

  #wake = () => {
    if (document.visibilityState === 'visible') {
      this.#sync();
    }
  };

  #beforeUnload = (event) => {
    if (this.outbox.pending().length > 0) {
      event.preventDefault();
      event.returnValue = t('unsaved-leave');
    }
  };

  /** Letters typed into a field, and keys that move through a list, are not ours. */
  #keys = (event) => {
    const typing = event.target.closest?.('textarea, select, input:not([type=radio]):not([type=checkbox]), [role=application]');
    if (typing || !this.#screen || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) {
      return;
    }
    const key = event.key.toLowerCase();
    if (key.length === 1 && !shortcutsOn()) {
      return;
    }
    if (key === 'n' || key === 'arrowright') {
      this.go(this.kept.slot + 1);
    } else if (key === 'p' || key === 'arrowleft') {
      this.go(this.kept.slot - 1);
    } else if (key === 'f') {
      byId('flag')?.click();
    } else if (!this.#screen.key(key)) {
      return;
    }
    event.preventDefault();
  };
}
