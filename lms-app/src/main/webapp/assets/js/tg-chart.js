/** A chart with its table of data behind it: <tg-chart chart-title table-label options='{…}'><table>…</table></tg-chart> */
let library;

function loadLibrary() {
  library ??= import('/assets/echarts/echarts.esm.min.js');
  return library;
}

class TgChart extends HTMLElement {
  static observedAttributes = ['options'];

  connectedCallback() {
    if (!this.drawing) {
      const figure = document.createElement('figure');
      const caption = document.createElement('figcaption');
      caption.textContent = this.getAttribute('chart-title');
      this.drawing = document.createElement('div');
      this.drawing.className = 'tg-chart-drawing';
      this.drawing.setAttribute('role', 'img');
      this.drawing.setAttribute('aria-label', this.getAttribute('chart-title'));
      figure.append(caption, this.drawing);
      const details = document.createElement('details');
      const summary = document.createElement('summary');
      summary.textContent = this.getAttribute('table-label');
      details.append(summary, ...this.childNodes);
      this.append(figure, details);
    }
    this.onLook = () => this.draw();
    window.addEventListener('tg-look', this.onLook);
    this.sizes = new ResizeObserver(() => this.chart?.resize());
    this.sizes.observe(this.drawing);
    this.draw();
  }

  disconnectedCallback() {
    window.removeEventListener('tg-look', this.onLook);
    this.sizes?.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  attributeChangedCallback() {
    if (this.drawing) {
      this.draw();
    }
  }

  async draw() {
    const echarts = await loadLibrary();
    if (!this.isConnected) {
      return;
    }
    this.chart?.dispose();
    const dark = document.documentElement.getAttribute('theme') === 'dark';
    this.chart = echarts.init(this.drawing, dark ? 'dark' : null, { renderer: 'svg' });
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.chart.setOption({
      backgroundColor: 'transparent',
      animation: !still,
      color: ['#1d5fbf', '#1f7a4d', '#b35c00', '#7b4fb3', '#b3261e', '#4c6478'],
      textStyle: { fontFamily: getComputedStyle(this).fontFamily },
      ...JSON.parse(this.getAttribute('options')),
    });
  }
}

customElements.define('tg-chart', TgChart);
