import { h } from './dom.js';
import { mediaAddress } from './media.js';

const SVG = 'http://www.w3.org/2000/svg';
const FORMS = {
  rectangle: ([x, y, width, height]) => ['rect', { x, y, width, height }],
  circle: ([cx, cy, r]) => ['circle', { cx, cy, r }],
  polygon: (numbers) => ['polygon', { points: numbers.join(' ') }],
};

/** The picture of a hot spot with the right places and, as a ring, the candidate's. */
export function reviewSpot(question, point, regions) {
  const { digest, width, height } = question.picture;
  const image = h('img', { alt: question.media.find((one) => one.digest === digest)?.text ?? '', width, height });
  mediaAddress(digest).then((address) => { image.src = address; }, () => undefined);
  const marks = drawn('svg', { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' });
  marks.append(...regions.map((region) => drawn(...FORMS[region.form](region.numbers), region.percent === 100 ? 'x-region' : 'x-region x-region-part')));
  if (point) {
    marks.append(drawn('circle', { cx: point[0], cy: point[1], r: width / 60 }, 'x-pointed'));
  }
  return h('div', { class: 'x-picture x-picture-still' }, image, marks);
}

function drawn(name, attributes, style) {
  const element = document.createElementNS(SVG, name);
  Object.entries({ ...attributes, ...(style ? { class: style } : {}) }).forEach(([key, value]) => element.setAttribute(key, value));
  return element;
}
