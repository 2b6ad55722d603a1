import * as api from './api.js';

const EVERY_MILLIS = 20_000;
const FIRST_MILLIS = 1_500;

/**
 * Tells the server every 20 s that this page is alive and how often the attempt's pages went out of sight, and hears what the invigilator says. Nothing depends
 * on it: without a network it is silent, and answers take their own way.
 *
 * Events: {@code heard} with the reply, {@code void} when the token is no longer valid.
 */
export class Presence extends EventTarget {
  #kept;
  #focusLost = 0;
  /** What the attempt's other pages have counted, earlier or beside this one; each reply says it. */
  #before = null;
  #confirmed = [];
  #timer = null;
  #stopped = false;

  constructor(kept) {
    super();
    this.#kept = kept;
    document.addEventListener('visibilitychange', this.#hidden);
    addEventListener('blur', this.#blurred);
    this.#timer = setTimeout(() => this.#say(), FIRST_MILLIS);
  }

  /** The candidate has read a message; the server hears of it at once. */
  confirm(message) {
    this.#confirmed.push(message);
    clearTimeout(this.#timer);
    this.#say();
  }

  stop() {
    this.#stopped = true;
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#hidden);
    removeEventListener('blur', this.#blurred);
  }

  #hidden = () => {
    this.#focusLost += document.hidden ? 1 : 0;
  };

  /** A page that goes out of sight loses the focus as well and counts once. */
  #blurred = () => {
    setTimeout(() => { this.#focusLost += !document.hidden && !document.hasFocus() ? 1 : 0; }, 200);
  };

  async #say() {
    const confirmed = [...this.#confirmed];
    try {
      const own = this.#before === null ? 0 : this.#focusLost;
      const reply = await api.presence(this.#kept.attempt, this.#kept.token, (this.#before ?? 0) + own, confirmed);
      this.#before = reply.focusLost - own;
      this.#confirmed = this.#confirmed.filter((message) => !confirmed.includes(message));
      if (!this.#stopped) {
        this.dispatchEvent(new CustomEvent('heard', { detail: reply }));
      }
    } catch (failure) {
      if (failure.status === 401 && !this.#stopped) {
        this.dispatchEvent(new Event('void'));
      }
    }
    if (!this.#stopped) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#say(), EVERY_MILLIS * (0.9 + Math.random() / 5));
    }
  }
}
