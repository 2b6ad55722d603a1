// Before the first paint: light or dark, and the size of the text. A classic script, because modules run later.
(() => {
  const kept = localStorage.getItem('tg-look');
  const dark = kept ? kept === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.setAttribute('theme', dark ? 'dark' : '');
  document.documentElement.dataset.size = localStorage.getItem('tg-exam-size') || 'normal';
})();
