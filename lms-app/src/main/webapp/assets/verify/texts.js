/** The page's language and its texts. */
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

/** Texts by key; null when the server does not answer. */
export async function readTexts(prefixes) {
  const query = new URLSearchParams([['lang', language()], ...prefixes.map((prefix) => ['prefix', prefix])]);
  try {
    const answer = await fetch(`/api/v1/texts?${query}`);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
