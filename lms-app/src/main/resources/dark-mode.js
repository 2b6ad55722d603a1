(function () {
  const chosen = localStorage.getItem('tg-look');
  const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.setAttribute('theme', dark ? 'dark' : '');
})();
