import { h } from './dom.js';
import { letter } from './inputs/choice.js';
import { reviewSpot } from './review-spot.js';
import { inLanguage, t } from './texts.js';

/** Question by question: what was answered, what is right, and why. */
export function reviewCard(result) {
  return h('section', { class: 'tg-card' },
    h('h2', {}, t('result.all')),
    result.questions.map((one) => h('details', { class: 'x-answer', open: !one.right || Boolean(one.ruled) },
      h('summary', {}, verdict(one), ` ${one.question.slot}. ${inLanguage(one.question.stem)}`),
      answer(one.question, one.response, one.key),
      one.response ? null : h('p', { class: 'tg-soft' }, t('no-answer')),
      one.ruled ? h('p', { class: 'x-hint' }, t(`ruled.${one.ruled}`)) : null,
      h('p', { class: 'x-lines' }, h('strong', {}, `${t('explanation')} `), inLanguage(one.explanation)))));
}

function verdict({ right, points, question, ruled }) {
  if (ruled === 'excluded') {
    return h('span', { class: 'x-verdict' }, `– ${t('result.excluded')}`);
  }
  if (points === undefined || points === null) {
    return h('span', { class: 'x-verdict' }, `… ${t('result.awaits')}`);
  }
  const share = `${points} / ${question.points}`;
  return h('span', { class: `x-verdict ${right ? 'x-right' : points > 0 ? '' : 'x-wrong'}` },
    right ? `✓ ${t('result.right')}` : points > 0 ? `◐ ${t('result.partly')} ${share}` : `✗ ${t('result.wrong')}`);
}

/** @param key the question's body with the key in force */
function answer(question, response, key) {
  if (question.options.length > 0 && key.key instanceof Array && question.type !== 'ordering') {
    return options(question, response?.choice ?? [], key.key);
  }
  if (question.type === 'case') {
    return h('div', {}, question.parts.map((part, index) => h('div', { class: 'x-part' }, h('p', {}, `(${index + 1}) ${inLanguage(part.stem)}`),
      answer({ ...part, parts: [], media: question.media }, response?.parts?.[part.id], key.parts.find((one) => one.id === part.id).body))));
  }
  if (question.type === 'hot-spot') {
    return h('div', {}, reviewSpot(question, response?.point, key.regions), h('p', { class: 'tg-soft tg-small' }, t('spot.legend')));
  }
  return h('dl', { class: 'x-facts' }, h('dt', {}, t('your-answer')), h('dd', {}, response ? words(question, response) : '–'),
    h('dt', {}, t('key')), h('dd', {}, right(question, key)));
}

function options(question, chosen, key) {
  return h('ul', { class: 'x-options' }, question.options.map((option, index) => h('li', {
    class: key.includes(option.id) ? 'x-is-key' : chosen.includes(option.id) ? 'x-is-wrong' : '',
  }, `${letter(index)}. ${inLanguage(option.text)}`,
  chosen.includes(option.id) ? h('em', {}, ` ← ${t('your-answer')}`) : null,
  key.includes(option.id) ? h('strong', {}, ` ✓ ${t('key')}`) : null)));
}

const text = (options, id) => inLanguage(options.find((option) => option.id === id)?.text ?? { zh: id, en: id });

function words(question, response) {
  if (response.order) {
    return response.order.map((id) => text(question.options, id)).join(' → ');
  }
  if (response.match) {
    return question.options.map((prompt) => `${inLanguage(prompt.text)} — ${response.match[prompt.id] ? text(question.targets, response.match[prompt.id]) : '–'}`).join('; ');
  }
  if (response.point) {
    return t('spot.at', { x: Math.round(response.point[0]), y: Math.round(response.point[1]) });
  }
  return response.text ?? response.name ?? (response.number === null ? '–' : `${response.number}${response.unit ?? ''}`);
}

function right(question, key) {
  switch (question.type) {
    case 'ordering': return key.key.map((id) => text(question.options, id)).join(' → ');
    case 'matching': return question.options.map((prompt) => `${inLanguage(prompt.text)} — ${text(question.targets, key.key[prompt.id])}`).join('; ');
    case 'fill-in': return key.accepted.filter((form) => form.percent === 100).map((form) => form.form).join(' / ');
    case 'numeric': return key.accepted.filter((range) => range.percent === 100)
      .map((range) => `${range.value}${range.tolerance > 0 ? ` ± ${range.tolerance}` : ''}${key.units[0]?.symbol ?? ''}`).join(' / ');
    case 'short-text': return key.points.map((point) => `${point.wordings.join(' / ')} (${point.percent}%)`).join('; ');
    case 'essay': return key.criteria.map((line) => `${inLanguage(line.title)} (${line.percent}%)`).join('; ');
    case 'practical': return key.checks.map((check) => `${inLanguage(check.title)} (${check.percent}%)`).join('; ');
    default: return t('see-explanation');
  }
}
