/** The public page behind a certificate's QR code: asks the server once and says in a word, a shape and a colour what it answered. */
import { readTexts, otherLanguage, language, chooseLanguage } from './texts.js';
import { badge } from './badge.js';

const result = document.getElementById('result');
const code = decodeURIComponent(location.pathname.split('/')[2] ?? '');

const look = localStorage.getItem('tg-look') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : '');
document.documentElement.setAttribute('theme', look === 'dark' ? 'dark' : '');

function element(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text ?? '';
  return made;
}

function show(tone, heading, hint, ...more) {
  result.className = `v-result v-${tone}`;
  const head = element('div', 'v-head');
  const words = document.createElement('div');
  words.append(element('h2', '', heading), element('p', '', hint));
  head.append(badge(tone), words);
  result.replaceChildren(head, ...more);
  result.setAttribute('aria-busy', 'false');
}

function button(text, onClick) {
  const made = element('button', 'tg-button tg-quiet v-action', text);
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}

function written(day) {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

function showCertificate(texts, certificate) {
  const state = certificate.valid ? 'valid' : certificate.state;
  const title = language() === 'en' && certificate.title.en ? certificate.title.en : certificate.title.zh;
  const now = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(new Date());
  const facts = element('dl', 'v-facts');
  for (const [key, value] of [['holder', certificate.holder], ['subject', title], ['serial', certificate.serial],
    ['issued-on', written(certificate.issuedOn)], ['expires-on', written(certificate.expiresOn)], ['checked-at', now]]) {
    facts.append(element('dt', '', texts[`verify.${key}`]), element('dd', '', value));
  }
  show(state, texts[`verify.state.${state}`], texts[`verify.state.${state}.hint`], facts,
    element('p', 'tg-soft tg-small', texts['verify.privacy']), button(texts['verify.print'], () => print()));
}

async function check(texts) {
  try {
    const answer = await fetch(`/api/v1/certificates/verification/${encodeURIComponent(code)}`,
      { headers: { Accept: 'application/json' } });
    if (answer.ok) {
      showCertificate(texts, await answer.json());
    } else if (answer.status === 404) {
      show('unknown', texts['verify.state.unknown'], texts['verify.state.unknown.hint']);
    } else if (answer.status === 429) {
      show('failed', texts['verify.failed.title'], texts['verify.limited.hint']);
    } else {
      throw new Error(`status ${answer.status}`);
    }
  } catch {
    show('failed', texts['verify.failed.title'], texts['verify.failed.hint'], button(texts['verify.retry'], () => check(texts)));
  }
}

function dress(texts) {
  document.documentElement.lang = language();
  document.title = `${texts['verify.title']} · ${texts['shell.name']}`;
  document.getElementById('brand').textContent = texts['shell.name'];
  document.getElementById('title').textContent = texts['verify.title'];
  document.getElementById('loading').textContent = texts['verify.loading'];
}

const other = document.getElementById('language');
other.textContent = otherLanguage() === 'en' ? other.dataset.en : other.dataset.zh;
other.lang = otherLanguage();
other.addEventListener('click', () => chooseLanguage(otherLanguage()));
const texts = await readTexts(['verify.', 'shell.name']);
if (texts === null) {
  result.hidden = true;
  document.getElementById('offline').hidden = false;
} else {
  dress(texts);
  if (code) {
    await check(texts);
  } else {
    show('unknown', texts['verify.title'], texts['verify.no-code.hint']);
  }
}
