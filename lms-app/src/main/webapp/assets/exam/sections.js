// Papers in sections: one after the other, each with its own time, and none twice.
import { h } from './dom.js';
import { inLanguage, t } from './texts.js';

/** Whether another section follows the one that is worked on. */
export const hasNext = (section) => Boolean(section) && section.number < section.of;

export const sectionName = (section) => t('section.name', { number: section.number, of: section.of, title: inLanguage(section.title) });

/** Which section this is, above its question; nothing on a paper without sections. */
export function sectionHead(sitting) {
  const { section } = sitting.kept;
  return section ? h('p', { class: 'x-section', 'data-section': section.number }, h('strong', {}, sectionName(section)),
    h('span', { class: 'tg-soft' }, t('section.span', { first: sitting.first, last: sitting.last }))) : null;
}

/** What is to be known of the sections before the start. */
export function sectionRules(sections = []) {
  if (sections.length === 0) {
    return [];
  }
  return [h('li', {}, t('rule.sections', { of: sections.length }),
    h('ol', { class: 'x-sections' }, sections.map((section) => h('li', {}, h('strong', {}, inLanguage(section.title)), ' · ',
      t(section.minutes ? 'rule.section.minutes' : 'rule.section', { questions: section.questions, minutes: section.minutes }))))),
  h('li', {}, t('rule.sections.turn')),
  sections.some((section) => section.minutes) ? h('li', {}, h('strong', {}, t('rule.sections.unused'))) : null];
}

/** The words of the last look before a section or the whole attempt ends. */
export function endWords(section) {
  if (!hasNext(section)) {
    return { title: t('review.title'), button: t('submit'), question: t('confirm.question'), warning: t('confirm.warning'), yes: t('confirm.yes') };
  }
  const title = inLanguage(section.title);
  return { title: t('section.review.title', { title }), button: t('section.end'), question: t('section.confirm.question', { title }),
    warning: t(section.timed ? 'section.confirm.warning' : 'section.confirm.warning-shared'), yes: t('section.confirm.yes') };
}

/** Points by section, in the result. */
export function sectionTable(sections = []) {
  return sections.length === 0 ? [] : [h('h3', {}, t('result.sections')), h('table', { class: 'tg-table', id: 'section-points' },
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('result.section')), h('th', { scope: 'col' }, t('competences.points')))),
    h('tbody', {}, sections.map((share) => h('tr', {}, h('th', { scope: 'row' }, inLanguage(share.title)),
      h('td', {}, h('meter', { min: 0, max: share.maximum, value: share.points, 'aria-label': inLanguage(share.title) }),
        ` ${share.points} / ${share.maximum}`)))))];
}
