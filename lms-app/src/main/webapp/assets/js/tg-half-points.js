/**
 * A score in half points, set with one thumb: a slider and two large buttons. Shows the change at once and reports it as a `score` event.
 * <tg-half-points label value min max step blank decrease increase disabled></tg-half-points>; no `value` means not scored yet.
 */
const MIDDLE = 2;

class TgHalfPoints extends HTMLElement {
  static observedAttributes = ['value', 'disabled'];

  connectedCallback() {
    if (!this.slider) {
      this.figure = document.createElement('output');
      this.slider = document.createElement('input');
      this.slider.type = 'range';
      for (const name of ['min', 'max', 'step']) this.slider[name] = this.getAttribute(name);
      this.slider.setAttribute('aria-label', this.getAttribute('label'));
      this.slider.addEventListener('input', () => this.show(Number(this.slider.value)));
      this.slider.addEventListener('change', () => this.give(Number(this.slider.value)));
      this.append(this.figure, this.slider, this.button('−', 'decrease', -1), this.button('+', 'increase', 1));
    }
    this.attributeChangedCallback();
  }

  attributeChangedCallback() {
    if (!this.slider) return;
    const value = this.getAttribute('value');
    this.show(value === null || value === '' ? null : Number(value));
    for (const control of this.querySelectorAll('input, button')) control.disabled = this.hasAttribute('disabled');
  }

  button(sign, name, direction) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.setAttribute('aria-label', `${this.getAttribute(name)} ${this.getAttribute('label')}`);
    button.addEventListener('click', () => this.step(direction));
    return button;
  }

  /** The first press starts from the middle of the scale. */
  step(direction) {
    const { min, max, step } = this.slider;
    const middle = (Number(min) + Number(max)) / MIDDLE;
    const wanted = this.score === null ? middle : this.score + direction * Number(step);
    this.give(Math.min(Number(max), Math.max(Number(min), wanted)));
  }

  /** The attribute keeps the score, so that it is shown whatever else about the element changes. */
  give(score) {
    this.setAttribute('value', score);
    this.dispatchEvent(new CustomEvent('score', { detail: score }));
  }

  show(score) {
    this.score = score;
    const text = score === null ? this.getAttribute('blank') : score.toFixed(1);
    this.figure.textContent = text;
    this.slider.value = score ?? (Number(this.slider.min) + Number(this.slider.max)) / MIDDLE;
    this.slider.setAttribute('aria-valuetext', text);
    this.toggleAttribute('scored', score !== null);
  }
}
customElements.define('tg-half-points', TgHalfPoints);
