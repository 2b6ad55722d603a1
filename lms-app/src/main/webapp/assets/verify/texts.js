/** The page's language and its texts. */
const FALLBACK = {
  'verify.failed.title': '暂时无法查验 · Cannot check right now',
  'verify.failed.hint': '请检查网络后重试。 Check your network and try again.',
  'verify.retry': '重试 · Try again',
  'verify.title': '证书查验',
  'verify.loading': '正在查验…',
  'shell.name': '通关',
};

/** zh-CN unless the person chose English. */
export function language() {
  return /(?:^|; )tg-lang=en/.test(document.cookie) ? 'en' : 'zh-CN';
}

export function otherLanguage() {
  return language() === 'en' ? 'zh-CN' : 'en';
}

/** Remembers the choice for a year and shows the page again. */
export function chooseLanguage(tag) {
  document.cookie = `tg-lang=${tag};path=/;max-age=31536000;samesite=lax`;
  location.reload();
}

/** Texts by key; when the server does not answer, the few that say so in both languages. */
export async function readTexts(prefixes) {
  const query = new URLSearchParams([['lang', language()], ...prefixes.map((prefix) => ['prefix', prefix])]);
  try {
    const answer = await fetch(`/api/v1/texts?${query}`);
    return answer.ok ? await answer.json() : FALLBACK;
  } catch {
    return FALLBACK;
  }
}
