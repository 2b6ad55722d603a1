/** The presentation's clock: counts down by the server's time, and up again once the time is over. */
import { text } from './texts.js';

const SECOND = 1000;
const MINUTE_SECONDS = 60;
const WARN_SECONDS = 120;
const WIDTH = 2;

let ahead = 0;

/** How far the server's clock is ahead of this machine's, from an answer that has just arrived. */
export function setServerTime(instant) {
  ahead = Date.parse(instant) - Date.now();
}

function digits(seconds) {
  const pad = (number) => String(number).padStart(WIDTH, '0');
  return `${pad(Math.floor(seconds / MINUTE_SECONDS))}:${pad(seconds % MINUTE_SECONDS)}`;
}

export class Timer {
  constructor(minutes, stagedAt) {
    this.whole = minutes * MINUTE_SECONDS;
    this.start = Date.parse(stagedAt);
    this.root = document.createElement('div');
    this.root.className = 'timer';
    this.label = document.createElement('span');
    this.figure = document.createElement('span');
    this.figure.setAttribute('role', 'timer');
    this.figure.setAttribute('aria-live', 'off');
    this.bar = document.createElement('progress');
    this.bar.max = this.whole;
    this.bar.setAttribute('aria-label', text('time-left'));
    this.root.append(this.label, this.figure, this.bar);
    this.tick();
  }

  tick() {
    const passed = Math.max(0, Math.floor((Date.now() + ahead - this.start) / SECOND));
    const left = this.whole - passed;
    const over = left < 0;
    this.label.textContent = text(over ? 'overtime' : 'time-left');
    this.figure.textContent = (over ? '+' : '') + digits(Math.abs(left));
    this.bar.value = Math.max(0, left);
    this.root.dataset.state = over ? 'over' : left <= WARN_SECONDS ? 'soon' : 'running';
  }
}
