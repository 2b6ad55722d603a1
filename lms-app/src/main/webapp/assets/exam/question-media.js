import { h } from './dom.js';
import { mediaAddress } from './media.js';
import { t } from './texts.js';

/** Pictures, sounds, films and files that a question shows beside what it is answered with; null for none. */
export function questionMedia(question) {
  const used = [question.picture, question.template, ...question.parts.map((part) => part.picture)].map((one) => one?.digest);
  const shown = question.media.filter((one) => !used.includes(one.digest));
  return shown.length === 0 ? null : h('div', { class: 'x-media' }, shown.map(show));
}

function show(media) {
  const place = h('div', {});
  mediaAddress(media.digest).then((address) => place.replaceChildren(element(media, address)), () => place.replaceChildren(t('media.missing')));
  return place;
}

function element(media, address) {
  switch (media.type.split('/')[0]) {
    case 'image': return h('img', { src: address, alt: media.text || media.name });
    case 'audio': return h('audio', { src: address, controls: true, 'aria-label': media.text || media.name });
    case 'video': return h('video', { src: address, controls: true, 'aria-label': media.text || media.name });
    default: return h('a', { href: address, download: media.name, class: 'tg-button tg-quiet' }, t('media.open', { name: media.name }));
  }
}
