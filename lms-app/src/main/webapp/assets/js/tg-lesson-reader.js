/**
 * <tg-lesson-reader percent="40" report="api/v1/…/progress" label="…" resumed="…"> around a lesson's text: shows how far it is read,
 * returns to the furthest point, and reports progress. Without `report` nothing is recorded.
 */
const QUIET_MILLIS = 1200;
/** Nearer to the top or to the end than this, there is no point to return to. */
const RESUME_BELOW_PIXELS = 80;
const RESUME_TO = 96;

class LessonReader extends HTMLElement {
  connectedCallback() {
    this.furthest = Number(this.getAttribute('percent')) || 0;
    this.reported = this.furthest;
    this.bar = this.querySelector('.tg-reading-bar') ?? this.makeBar();
    this.show();
    this.onScroll = () => this.measure();
    this.onHide = () => document.visibilityState === 'hidden' && this.report();
    document.addEventListener('scroll', this.onScroll, { passive: true, capture: true });
    window.addEventListener('resize', this.onScroll, { passive: true });
    document.addEventListener('visibilitychange', this.onHide);
    requestAnimationFrame(() => requestAnimationFrame(() => this.resume()));
  }

  disconnectedCallback() {
    document.removeEventListener('scroll', this.onScroll, { capture: true });
    window.removeEventListener('resize', this.onScroll);
    document.removeEventListener('visibilitychange', this.onHide);
    clearTimeout(this.timer);
    this.report();
  }

  makeBar() {
    const bar = document.createElement('div');
    bar.className = 'tg-reading-bar';
    bar.setAttribute('role', 'progressbar');
    bar.setAttribute('aria-valuemin', '0');
    bar.setAttribute('aria-valuemax', '100');
    bar.setAttribute('aria-label', this.getAttribute('label') ?? '');
    bar.append(document.createElement('span'));
    this.prepend(bar);
    return bar;
  }

  get text() {
    return this.querySelector('.tg-lesson');
  }

  resume() {
    if (!this.isConnected) {
      return;
    }
    document.scrollingElement.scrollTop = 0;
    const box = this.text.getBoundingClientRect();
    const goal = box.top + (box.height * this.furthest) / 100;
    // what the first screen shows anyway is no point to return to
    if (this.hasAttribute('report') && this.furthest <= RESUME_TO && goal > window.innerHeight + RESUME_BELOW_PIXELS) {
      const block = [...this.text.children].find((child) => child.getBoundingClientRect().bottom >= goal);
      if (block) {
        this.tell(block);
        block.scrollIntoView({ block: 'center' });
      }
    }
    this.measure();
    if (this.hasAttribute('report') && this.furthest === this.reported) {
      this.send();
    }
  }

  tell(block) {
    const note = document.createElement('p');
    note.className = 'tg-resumed';
    note.setAttribute('role', 'status');
    note.textContent = this.getAttribute('resumed') ?? '';
    block.before(note);
  }

  measure() {
    const box = this.text.getBoundingClientRect();
    if (!box.height) {
      return;
    }
    const percent = Math.round(((window.innerHeight - box.top) / box.height) * 100);
    const reached = Math.max(0, Math.min(100, percent));
    if (reached > this.furthest) {
      this.furthest = reached;
      this.show();
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.report(), QUIET_MILLIS);
    }
  }

  show() {
    this.bar.setAttribute('aria-valuenow', String(this.furthest));
    this.bar.firstElementChild.style.inlineSize = `${this.furthest}%`;
  }

  report() {
    if (this.hasAttribute('report') && this.furthest > this.reported) {
      this.send();
    }
  }

  /** A report that does not arrive is made up for by the next one, which says at least as much. */
  async send() {
    const percent = this.furthest;
    try {
      const answer = await fetch(new URL(this.getAttribute('report'), document.baseURI), {
        method: 'PUT',
        keepalive: true,
        headers: { 'Content-Type': 'application/json', 'X-Tongguan': '1' },
        body: JSON.stringify({ percent }),
      });
      if (answer.ok) {
        this.reported = Math.max(this.reported, percent);
      }
    } catch {
      this.reported = Math.min(this.reported, percent - 1);
    }
  }
}

if (!customElements.get('tg-lesson-reader')) {
  customElements.define('tg-lesson-reader', LessonReader);
}
