import * as api from './api.js';
import * as clock from './clock.js';
import * as store from './store.js';

const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;

/**
 * The answers of one attempt: kept on this device first, then sent until the server has acknowledged them. Within a slot the higher number
 * is the later answer; numbers are the server's time in milliseconds, so the later act wins whichever device it came from.
 *
 * Events: {@code change} (what is saved has changed), {@code newer} with the slot (another device answered later), {@code refused} with the
 * server's sentence, {@code back} (the server answers again after an outage), {@code closed} (the attempt is over), {@code sign-in} (the token is void and nobody is signed in), {@code renewed} (there
 * is a valid token again), {@code moved} (another device has taken the attempt over).
 */
export class Outbox extends EventTarget {
  #kept;
  #answers = new Map();
  #wait = FIRST_WAIT;
  #timer = null;
  #sending = false;
  #stopped = false;
  #reachable = navigator.onLine;

  constructor(kept) {
    super();
    this.#kept = kept;
    addEventListener('online', () => this.#hurry());
    addEventListener('offline', () => this.#unreachable());
    addEventListener('pagehide', () => this.#lastWord());
  }

  /** Takes up what this device holds from before a reload. */
  async restore() {
    for (const answer of await store.answers(this.#kept.attempt).catch(() => [])) {
      this.#answers.set(answer.slot, { ...answer, response: answer.response ?? { choice: answer.choice } });
    }
  }

  /** Takes up what the server holds; what is newer here stays and will be sent. */
  merge(acknowledged) {
    const held = new Map(acknowledged.map((answer) => [answer.slot, answer]));
    for (const [slot, answer] of this.#answers) {
      if (answer.acked > (held.get(slot)?.seq ?? 0)) {
        this.#put({ ...answer, acked: 0 });
      }
    }
    for (const answer of acknowledged) {
      const mine = this.#answers.get(answer.slot);
      if (!mine || answer.seq > mine.seq) {
        this.#put({ slot: answer.slot, seq: answer.seq, response: answer.response, acked: answer.seq });
      } else if (answer.seq === mine.seq) {
        this.#put({ ...mine, response: answer.response, acked: answer.seq });
      }
    }
    this.#changed();
    this.#hurry();
  }

  response(slot) {
    return this.#answers.get(slot)?.response;
  }

  answer(slot, response) {
    const before = this.#answers.get(slot);
    const seq = Math.max((before?.seq ?? 0) + 1, Math.round(clock.now()));
    this.#put({ slot, seq, response, acked: before?.acked ?? 0 });
    this.#changed();
    this.#hurry();
  }

  pending() {
    return store.pending([...this.#answers.values()]);
  }

  get reachable() {
    return this.#reachable;
  }

  /** Sequence number by slot, for the submission. */
  seqs() {
    return Object.fromEntries([...this.#answers.values()].map((answer) => [answer.slot, answer.seq]));
  }

  /** Resolves when everything is acknowledged, or the attempt has ended. */
  flushed() {
    this.#hurry();
    return new Promise((resolve) => {
      const check = () => {
        if (this.#stopped || this.pending().length === 0) {
          this.removeEventListener('change', check);
          resolve();
        }
      };
      this.addEventListener('change', check);
      check();
    });
  }

  /** Asks for a new token, because this one is void. */
  renew() {
    this.#failed(new api.Refusal(401, null));
  }

  stop() {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#changed();
  }

  #put(answer) {
    const kept = { ...answer, attempt: this.#kept.attempt };
    this.#answers.set(answer.slot, kept);
    store.putAnswer(kept).catch(() => undefined);
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }

  #unreachable() {
    this.#reachable = false;
    this.#changed();
  }

  #hurry() {
    this.#wait = FIRST_WAIT;
    clearTimeout(this.#timer);
    this.#send();
  }

  async #send() {
    if (this.#sending || this.#stopped) {
      return;
    }
    const batch = this.pending();
    if (batch.length === 0 && this.#reachable) {
      return;
    }
    this.#sending = true;
    try {
      await this.#deliver(batch);
      if (!this.#reachable) {
        this.#reachable = true;
        this.dispatchEvent(new Event('back'));
      }
      this.#wait = FIRST_WAIT;
      this.#sending = false;
      this.#changed();
      this.#send();
    } catch (failure) {
      this.#sending = false;
      this.#failed(failure);
    }
  }

  async #deliver(batch) {
    if (batch.length === 0) {
      clock.sync((await api.attempt(this.#kept.attempt, this.#kept.token)).serverTime);
      return;
    }
    try {
      const reply = batch.length === 1 ? [await api.save(this.#kept.attempt, this.#kept.token, batch[0])]
        : (await api.saveAll(this.#kept.attempt, this.#kept.token, batch)).answers;
      reply.forEach((acknowledged) => this.#acknowledge(acknowledged, batch));
      if (reply.some((acknowledged) => acknowledged.seq > batch.find((sent) => sent.slot === acknowledged.slot).seq)) {
        this.merge((await api.attempt(this.#kept.attempt, this.#kept.token)).answers);
      }
    } catch (failure) {
      if (!(failure instanceof api.Refusal) || !(failure.code === 'section.closed' || [400, 413, 422].includes(failure.status))) {
        throw failure;
      }
      await this.#oneByOne(batch, failure);
    }
  }

  /** A refused answer must not hold up the others; what was given in its place meanwhile is sent next. */
  async #oneByOne(batch, failure) {
    if (batch.length === 1) {
      const [{ slot, seq }] = batch;
      if (this.#answers.get(slot)?.seq === seq) {
        this.#answers.delete(slot);
        store.dropAnswer(this.#kept.attempt, slot).catch(() => undefined);
        this.dispatchEvent(new CustomEvent('refused', { detail: failure.title }));
      }
      return;
    }
    for (const answer of batch) {
      await this.#deliver([answer]);
    }
  }

  #acknowledge({ slot, seq }, batch) {
    const sent = batch.find((answer) => answer.slot === slot);
    const latest = this.#answers.get(slot);
    this.#put({ ...latest, acked: Math.max(latest.acked, Math.min(seq, latest.seq)) });
    if (seq > sent.seq && seq > latest.seq) {
      this.dispatchEvent(new CustomEvent('newer', { detail: slot }));
    }
  }

  async #failed(failure) {
    if (failure instanceof api.Refusal && failure.code === 'attempt.closed') {
      this.stop();
      this.dispatchEvent(new Event('closed'));
      return;
    }
    if (failure instanceof api.Refusal && failure.status === 401) {
      await this.#newToken();
      if (this.#stopped) {
        return;
      }
    } else {
      this.#unreachable();
    }
    this.#timer = setTimeout(() => this.#send(), this.#wait * (0.75 + Math.random() / 2));
    this.#wait = Math.min(LONGEST_WAIT, this.#wait * 2);
  }

  /** The token is void: whoever is signed in as the candidate gets a new one. */
  async #newToken() {
    try {
      const reply = await api.attempt(this.#kept.attempt);
      if (reply.state !== 'running') {
        this.#kept.token = null;
        this.stop();
        this.dispatchEvent(new Event('closed'));
      } else if (!reply.token) {
        this.stop();
        this.dispatchEvent(new Event('moved'));
      } else {
        this.#kept.token = reply.token;
        await store.putAttempt(this.#kept).catch(() => undefined);
        this.dispatchEvent(new Event('renewed'));
      }
    } catch (failure) {
      if (!api.isPassing(failure)) {
        this.dispatchEvent(new Event('sign-in'));
      }
    }
  }

  /** The page is going away: what is still here is sent without waiting for the reply; the next visit sends it again. */
  #lastWord() {
    const pending = this.pending();
    if (pending.length > 0 && !this.#stopped) {
      api.saveAll(this.#kept.attempt, this.#kept.token, pending, true).catch(() => undefined);
    }
  }
}
