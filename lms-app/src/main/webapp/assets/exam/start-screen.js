import * as api from './api.js';
import { h, notice } from './dom.js';
import { sectionRules } from './sections.js';
import { inLanguage, moment, t } from './texts.js';

/** The rules in words and one button. */
export function startScreen(exam, begin) {
  const running = exam.state === 'running';
  const button = h('button', { id: 'start', type: 'button', class: 'tg-button x-big', click: press }, running ? t('continue') : t('start'));
  const cut = ['ready', 'not-yet'].includes(exam.state) && Number.isInteger(exam.minutesLeft);
  const rules = ['questions', exam.opensAt ? 'window' : null, cut ? 'minutes-left' : 'minutes', 'deadline', 'pass', 'attempts', 'saved']
    .filter((rule) => rule).map((rule) => h('li', rule === 'minutes-left' ? { class: 'x-open' } : {}, t(`rule.${rule}`, {
      questions: exam.questions, minutes: exam.minutes, cut: exam.minutesLeft, percent: exam.passPercent, left: exam.left, attempts: exam.attempts,
      from: exam.opensAt && moment(exam.opensAt), until: exam.closesAt ? moment(exam.closesAt) : '…',
    })));
  const mayStart = running || exam.state === 'ready';
  const code = exam.asksCode && mayStart ? h('input', { id: 'code', type: 'text', autocomplete: 'off', maxlength: 20, 'aria-describedby': 'code-hint' }) : null;
  code?.addEventListener('keydown', (event) => event.key === 'Enter' && press());

  async function press() {
    button.disabled = true;
    button.textContent = t('starting');
    try {
      notice('');
      await begin(code?.value.trim() || undefined);
    } catch (failure) {
      button.disabled = false;
      button.textContent = running ? t('continue') : t('start');
      if (failure.status === 401) {
        notice(t('sign-in'), h('a', { href: location.href }, t('sign-in.link')));
      } else {
        notice(api.isPassing(failure) ? t('offline.title') : failure.title);
      }
    }
  }

  return h('section', { class: 'tg-card x-start' },
    h('p', { class: 'tg-soft' }, inLanguage(exam.courseTitle)),
    h('h1', { 'data-heading': true, tabindex: -1 }, inLanguage(exam.title)),
    h('h2', {}, t('rules')),
    h('ul', {}, rules, sectionRules(exam.sections)),
    code ? h('p', { class: 'x-code' }, h('label', { for: 'code' }, t('code')), code, h('span', { id: 'code-hint', class: 'tg-soft tg-small' }, t('code.hint'))) : null,
    mayStart ? h('p', {}, button)
      : h('div', { class: 'x-hint x-hint-warn' }, h('strong', {}, t('cannot-start')), h('p', {}, exam.refusal?.title ?? '')),
    h('p', {}, h('a', { href: '/exams' }, t('back-to-exams'))));
}
