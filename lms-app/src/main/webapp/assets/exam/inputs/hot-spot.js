import { h } from '../dom.js';
import { mediaAddress } from '../media.js';
import { t } from '../texts.js';

const STEP = 0.02;

/** A mark on a picture: set by a click or touch, moved by the arrow keys. Places are in the picture's own pixels. */
export function hotSpotInput(question, name, changed) {
  const { picture } = question;
  const mark = h('span', { class: 'x-mark-spot', hidden: true, 'aria-hidden': 'true' });
  const image = h('img', { alt: question.media.find((one) => one.digest === picture.digest)?.text ?? '', width: picture.width, height: picture.height });
  const where = h('p', { class: 'tg-soft tg-small', role: 'status' });
  const surface = h('div', { id: name, class: 'x-picture', role: 'application', tabindex: 0, 'aria-label': t('how.hot-spot'), click: point, keydown: nudge }, image, mark);
  let at = [];

  mediaAddress(picture.digest).then((address) => { image.src = address; }, () => { where.textContent = t('media.missing'); });

  function point(event) {
    const box = image.getBoundingClientRect();
    put([(event.clientX - box.left) / box.width * picture.width, (event.clientY - box.top) / box.height * picture.height]);
  }

  function nudge(event) {
    const step = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[event.key];
    if (step) {
      const from = at.length ? at : [picture.width / 2, picture.height / 2];
      put([from[0] + step[0] * picture.width, from[1] + step[1] * picture.height]);
      event.preventDefault();
      event.stopPropagation();
    }
  }

  function put([x, y]) {
    const inside = (value, most) => Math.round(Math.min(most, Math.max(0, value)) * 10) / 10;
    changed({ point: [inside(x, picture.width), inside(y, picture.height)] });
  }

  return {
    element: h('div', {}, h('p', { class: 'x-how' }, t('how.hot-spot')), surface, where),
    set(response) {
      at = response?.point ?? [];
      mark.hidden = at.length === 0;
      if (at.length) {
        mark.style.left = `${at[0] / picture.width * 100}%`;
        mark.style.top = `${at[1] / picture.height * 100}%`;
        where.textContent = t('spot.at', { x: Math.round(at[0]), y: Math.round(at[1]) });
      } else {
        where.textContent = '';
      }
    },
    focus: () => surface.focus(),
  };
}
