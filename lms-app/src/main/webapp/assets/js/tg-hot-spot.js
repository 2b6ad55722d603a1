/**
 * A picture with its regions drawn over it. Dragging over it fires `drawn` with `x1,y1,x2,y2` in the picture's own pixels.
 * With `still` nothing is drawn by dragging.
 * <tg-hot-spot src label width height regions="rectangle 40,60,120,80;circle 300,200,30"></tg-hot-spot>
 */
const SVG = 'http://www.w3.org/2000/svg';

class TgHotSpot extends HTMLElement {
  static observedAttributes = ['src', 'width', 'height', 'regions'];

  connectedCallback() {
    if (!this.drawing) {
      this.drawing = this.shape('svg', { role: 'img', 'aria-label': this.getAttribute('label') });
      this.drawing.addEventListener('pointerdown', (event) => this.begin(event));
      this.drawing.addEventListener('pointermove', (event) => this.follow(event));
      this.drawing.addEventListener('pointerup', (event) => this.end(event));
      this.append(this.drawing);
    }
    this.attributeChangedCallback();
  }

  attributeChangedCallback() {
    if (!this.drawing || ['src', 'width', 'height'].some((name) => !this.getAttribute(name))) return;
    const size = { width: this.getAttribute('width'), height: this.getAttribute('height') };
    this.drawing.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
    this.drawing.style.maxInlineSize = `${size.width}px`;
    this.drawing.replaceChildren(this.shape('image', { ...size, href: this.getAttribute('src') }), ...this.regions());
  }

  regions() {
    return (this.getAttribute('regions') ?? '').split(';').flatMap((region) => {
      const [form, list = ''] = region.trim().split(' ');
      const n = list.split(',').map(Number);
      if (list === '' || n.some(Number.isNaN)) return [];
      if (form === 'rectangle' && n.length === 4) return [this.shape('rect', { x: n[0], y: n[1], width: n[2], height: n[3] })];
      if (form === 'circle' && n.length === 3) return [this.shape('circle', { cx: n[0], cy: n[1], r: n[2] })];
      return form === 'polygon' ? [this.shape('polygon', { points: list })] : [];
    });
  }

  shape(name, attributes) {
    const shape = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
    return shape;
  }

  place(event) {
    const box = this.drawing.getBoundingClientRect();
    const scale = Number(this.getAttribute('width')) / box.width;
    return [Math.round((event.clientX - box.left) * scale), Math.round((event.clientY - box.top) * scale)];
  }

  begin(event) {
    if (this.hasAttribute('still')) return;
    this.from = this.place(event);
    this.trace = this.shape('rect', { width: 0, height: 0 });
    this.drawing.append(this.trace);
    this.drawing.setPointerCapture(event.pointerId);
    event.preventDefault();
  }

  follow(event) {
    if (!this.from) return;
    const to = this.place(event);
    this.trace.setAttribute('x', Math.min(this.from[0], to[0]));
    this.trace.setAttribute('y', Math.min(this.from[1], to[1]));
    this.trace.setAttribute('width', Math.abs(to[0] - this.from[0]));
    this.trace.setAttribute('height', Math.abs(to[1] - this.from[1]));
  }

  /** A mere click draws nothing. */
  end(event) {
    if (!this.from) return;
    const to = this.place(event);
    const drawn = [...this.from, ...to];
    this.trace.remove();
    this.from = null;
    if (Math.abs(drawn[2] - drawn[0]) > 2 || Math.abs(drawn[3] - drawn[1]) > 2) {
      this.dispatchEvent(new CustomEvent('drawn', { detail: drawn.join(',') }));
    }
  }
}
customElements.define('tg-hot-spot', TgHotSpot);
