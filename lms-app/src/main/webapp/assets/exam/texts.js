import { fill } from '../fill.js';

const LANGUAGES = ['zh-CN', 'en'];
let table = {};
let language = 'zh-CN';

export const current = () => language;
export const other = () => LANGUAGES[1 - LANGUAGES.indexOf(language)];

/** The text of a key, its parameters in braces. */
export function t(key, values = {}) {
  return fill(table[`exam.${key}`] ?? key, values);
}

/** The side of a text in both languages that fits; an empty English one falls back to the Chinese. */
export const inLanguage = (both) => (language === 'en' && both.en ? both.en : both.zh);

/** A moment by the organisation's clock, to the minute. @param {string} at ISO 8601 */
export const moment = (at) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(new Date(at));

/** Loads the texts; without a network those of the last visit. */
export async function load(wanted = chosen()) {
  language = wanted;
  document.documentElement.lang = wanted;
  const kept = `tg-exam-texts-${wanted}`;
  try {
    const reply = await fetch(`/api/v1/texts?lang=${wanted}&prefix=exam.`);
    if (!reply.ok) {
      throw new Error(String(reply.status));
    }
    table = await reply.json();
    localStorage.setItem(kept, JSON.stringify(table));
  } catch (failure) {
    table = JSON.parse(localStorage.getItem(kept) ?? '{}');
    if (Object.keys(table).length === 0) {
      throw failure;
    }
  }
}

/** Remembers the language for the whole product. */
export function choose(wanted) {
  document.cookie = `tg-lang=${wanted};path=/;max-age=31536000;samesite=lax`;
  return load(wanted);
}

function chosen() {
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('tg-lang='))?.slice(8);
  return LANGUAGES.includes(cookie) ? cookie : 'zh-CN';
}
