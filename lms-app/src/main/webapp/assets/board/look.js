// Before the first paint: light or dark as the person chose, else as the machine is set.
(function () {
  const chosen = localStorage.getItem('tg-look');
  const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.setAttribute('theme', dark ? 'dark' : '');
})();
