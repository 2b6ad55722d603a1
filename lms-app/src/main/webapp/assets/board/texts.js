/** The page's language and its sentences. */
import { fill } from '../fill.js';

const COOKIE = 'tg-lang';
const YEAR_SECONDS = 31536000;
const FIRST = 'zh-CN';

let table = {};

export function language() {
  const found = document.cookie.split('; ').find((part) => part.startsWith(`${COOKIE}=`));
  return found?.slice(COOKIE.length + 1).startsWith('en') ? 'en' : FIRST;
}

/** What the other language calls itself. */
export function otherLanguage() {
  const other = language() === 'en' ? 'zh' : 'en';
  return new Intl.DisplayNames([other], { type: 'language' }).of(other);
}

export async function loadTexts() {
  const response = await fetch(`/api/v1/texts?lang=${language()}&prefix=roadshow.board.&prefix=shell.name`);
  if (!response.ok) throw new Error(`texts ${response.status}`);
  table = await response.json();
  document.documentElement.lang = language();
}

export async function switchLanguage() {
  const other = language() === 'en' ? FIRST : 'en';
  document.cookie = `${COOKIE}=${other};path=/;max-age=${YEAR_SECONDS};samesite=lax`;
  await loadTexts();
}

/** The sentence with its parameters filled in. */
export function text(key, values = {}) {
  return fill(table[`roadshow.board.${key}`] ?? table[key] ?? '', values);
}

/** The text of a pair in both languages; English may be missing. */
export function either(pair) {
  return language() === 'en' && pair.en ? pair.en : pair.zh;
}
