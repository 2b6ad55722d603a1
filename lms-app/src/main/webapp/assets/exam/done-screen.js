import * as api from './api.js';
import { h, notice, show } from './dom.js';
import { mediaOf } from './media.js';
import { reviewCard } from './review-card.js';
import { sectionTable } from './sections.js';
import { current, inLanguage, t } from './texts.js';

const RETRY_MILLIS = 3_000;

/** The receipt and the result of a sealed attempt; waits for the network where it must. */
export async function doneScreen(kept) {
  mediaOf(kept.attempt, () => kept.token);
  for (;;) {
    try {
      const [receipt, result] = await Promise.all([either(kept, api.receipt), either(kept, api.result)]);
      notice('');
      show(...[receiptCard(receipt, unsentOf(kept, receipt)), resultCard(result), result.questions.length > 0 ? reviewCard(result) : null].filter(Boolean));
      return;
    } catch (failure) {
      if (!api.isPassing(failure)) {
        show(h('section', { class: 'tg-card' },
          h('h1', { 'data-heading': true, tabindex: -1 }, failure.status === 401 ? t('sign-in') : t('closed')),
          h('p', {}, failure.title),
          h('a', { class: 'tg-button', href: failure.status === 401 ? location.href : '/exams' },
            failure.status === 401 ? t('sign-in.link') : t('back-to-exams'))));
        return;
      }
      notice(t('offline.title'));
      await new Promise((resolve) => setTimeout(resolve, RETRY_MILLIS));
    }
  }
}

/** By the token of this device; when that is over, as the signed-in candidate. */
async function either(kept, read) {
  try {
    return await read(kept.attempt, kept.token);
  } catch (failure) {
    if (kept.token && failure.status === 401) {
      return read(kept.attempt);
    }
    throw failure;
  }
}

/** How many answers of this device came too late. One whose reply alone was lost is on the receipt, and so is a later one of another device. */
const unsentOf = (kept, receipt) => (kept.unsent ?? [])
  .filter((own) => !receipt.answers.some((held) => held.slot === own.slot && held.seq >= own.seq)).length;

function receiptCard(receipt, unsent) {
  const time = new Intl.DateTimeFormat(current(), { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Asia/Shanghai' })
    .format(new Date(receipt.submittedAt));
  return h('section', { class: 'tg-card' },
    h('h1', { 'data-heading': true, tabindex: -1 }, `✓ ${t('receipt.title')}`),
    receipt.timedOut || receipt.collected
      ? h('p', { class: 'x-hint x-hint-warn' }, t(receipt.collected ? 'receipt.collected' : 'receipt.timed-out')) : null,
    unsent > 0 ? h('p', { id: 'unsent', class: 'x-hint x-hint-warn' }, t('receipt.unsent', { count: unsent })) : null,
    h('dl', { class: 'x-facts' },
      h('dt', {}, t('receipt.submitted')), h('dd', {}, time),
      h('dt', {}, t('receipt.digest')), h('dd', {}, h('code', { id: 'receipt' }, receipt.digest))),
    h('p', { class: 'tg-soft tg-small' }, t('receipt.hint')));
}

function resultCard(result) {
  if (result.percent === undefined || result.percent === null) {
    return h('section', { class: 'tg-card', id: 'result', 'data-passed': 'open' },
      h('h2', {}, `${t('result.title')} · ${inLanguage(result.title)}`),
      h('p', { class: 'x-hint' }, t(result.shown === 'nothing' ? 'result.withheld' : 'result.awaits-marks')),
      h('p', {}, h('a', { class: 'tg-button', href: '/exams' }, t('back-to-exams'))));
  }
  return h('section', { class: 'tg-card', id: 'result', 'data-passed': String(result.passed) },
    h('h2', {}, `${t('result.title')} · ${inLanguage(result.title)}`),
    h('div', { class: 'x-score' },
      h('strong', { class: 'x-percent' }, `${result.percent}%`),
      h('span', { class: `tg-badge tg-badge-${result.passed ? 'good' : 'bad'}` }, result.passed ? `✓ ${t('passed')}` : `✗ ${t('failed')}`)),
    h('p', {}, `${t('result.points', { points: result.points, maximum: result.maximum })} · ${t('result.required', { percent: result.passPercent })}`),
    (result.remarks ?? []).map((remark) => h('p', { class: 'x-hint' }, t('result.remark', { slot: remark.slot, before: remark.percentBefore, after: remark.percent, reason: remark.reason }))),
    sectionTable(result.sections),
    result.later ? h('p', { class: 'x-hint' }, t('result.later')) : null,
    h('h3', {}, t('competences')),
    h('table', { class: 'tg-table' },
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('competences.competence')), h('th', { scope: 'col' }, t('competences.points')))),
      h('tbody', {}, result.competences.map((share) => h('tr', {},
        h('th', { scope: 'row' }, inLanguage(share.title)),
        h('td', {}, h('meter', { min: 0, max: share.maximum, value: share.points, 'aria-label': inLanguage(share.title) }),
          ` ${share.points} / ${share.maximum}`))))),
    h('p', { class: 'tg-row' }, h('a', { class: 'tg-button', href: '/exams' }, t('back-to-exams')),
      result.passed && result.gate ? h('a', { class: 'tg-button tg-quiet', href: '/certificates' }, t('to-certificates')) : null));
}
