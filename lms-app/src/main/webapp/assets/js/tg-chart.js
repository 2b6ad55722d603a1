/**
 * A chart with its table of data behind it: <tg-chart chart-title table-label options='{…}'><table>…</table></tg-chart>.
 * The table stays a child of the element and is shown through a slot, so that whoever made it can go on changing it.
 */
const LIBRARY = new URL('../echarts/echarts.esm.min.js', import.meta.url).href;
let library;

const STYLE = new CSSStyleSheet();
STYLE.replaceSync(`
  :host { display: block; }
  figure { margin: 0; }
  figcaption { font-weight: 600; margin-bottom: .5rem; }
  .drawing { block-size: var(--tg-chart-height, 20rem); inline-size: 100%; }
  details { margin-top: .25rem; }
  summary { cursor: pointer; color: var(--tg-accent); font-size: .875rem; padding: .25rem 0; }
  summary:focus-visible { outline: 3px solid var(--tg-accent); outline-offset: 2px; }
  .table { overflow-x: auto; }
  [hidden] { display: none; }
`);

class TgChart extends HTMLElement {
  static observedAttributes = ['options', 'chart-title'];

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [STYLE];
    root.innerHTML = '<figure><figcaption></figcaption><div class="drawing" role="img"></div></figure>'
      + '<details><summary></summary><div class="table"><slot></slot></div></details>';
    this.caption = root.querySelector('figcaption');
    this.drawing = root.querySelector('.drawing');
    this.details = root.querySelector('details');
    this.summary = root.querySelector('summary');
    root.querySelector('slot').addEventListener('slotchange', (event) => {
      this.details.hidden = event.target.assignedElements().length === 0;
    });
    this.onLook = () => this.draw();
  }

  connectedCallback() {
    this.details.hidden = this.children.length === 0;
    this.summary.textContent = this.getAttribute('table-label') ?? '';
    window.addEventListener('tg-look', this.onLook);
    this.sizes = new ResizeObserver(() => (this.chart ? this.chart.resize() : this.draw()));
    this.sizes.observe(this.drawing);
  }

  disconnectedCallback() {
    window.removeEventListener('tg-look', this.onLook);
    this.sizes?.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  attributeChangedCallback(name, before, after) {
    if (name === 'chart-title') {
      this.caption.textContent = after;
      this.drawing.setAttribute('aria-label', after ?? '');
    } else if (this.isConnected && before !== null) {
      this.draw();
    }
  }

  async draw() {
    library ??= import(LIBRARY);
    let echarts;
    try {
      echarts = await library;
    } catch (failure) {
      library = undefined;
      this.drawing.hidden = true;
      this.details.open = true;
      return;
    }
    if (!this.isConnected || this.drawing.clientWidth === 0 || !this.hasAttribute('options')) {
      return;
    }
    this.chart?.dispose();
    const dark = document.documentElement.getAttribute('theme') === 'dark';
    this.chart = echarts.init(this.drawing, dark ? 'dark' : null, { renderer: 'svg' });
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.chart.setOption({
      backgroundColor: 'transparent',
      animation: !still,
      color: dark ? ['#6ea8ff', '#6fd3a0', '#f2b568', '#c3a4ef', '#ff9d94', '#a9b5c2']
        : ['#1d5fbf', '#1f7a4d', '#b35c00', '#7b4fb3', '#b3261e', '#4c6478'],
      textStyle: { fontFamily: getComputedStyle(this).fontFamily },
      ...JSON.parse(this.getAttribute('options')),
    });
  }
}

customElements.define('tg-chart', TgChart);
