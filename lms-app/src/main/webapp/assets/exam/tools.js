import { byId, notice } from './dom.js';
import * as texts from './texts.js';
import { t } from './texts.js';

const RETRY_MILLIS = 3_000;

/**
 * Loads the page's texts, however long that takes, and makes the two buttons of its head work.
 *
 * @param redraw called when the language has changed
 * @param name   names the page in the present language
 */
export async function tools(redraw, name) {
  for (;;) {
    try {
      await texts.load();
      break;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, RETRY_MILLIS));
    }
  }
  labels(name);
  byId('language').addEventListener('click', async () => {
    try {
      await texts.choose(texts.other());
    } catch {
      notice(t('offline.title'));
      return;
    }
    labels(name);
    await redraw();
  });
  byId('look').addEventListener('click', () => {
    const dark = document.documentElement.getAttribute('theme') !== 'dark';
    document.documentElement.setAttribute('theme', dark ? 'dark' : '');
    localStorage.setItem('tg-look', dark ? 'dark' : 'light');
  });
}

function labels(name) {
  byId('language').textContent = t('language');
  byId('language').lang = texts.other();
  byId('look').setAttribute('aria-label', t('look'));
  name();
}
