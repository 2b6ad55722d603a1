import { h } from '../dom.js';
import { giveFile, mediaAddress } from '../media.js';
import { t } from '../texts.js';

/** A practical task: fetch the file, work on it with an office program, give the result in. */
export function fileInput(question, name, changed, slot) {
  const { template } = question;
  const state = h('p', { class: 'x-file-state', role: 'status' });
  const field = h('input', { id: name, type: 'file', class: 'x-field', accept: `.${template.extension}`, 'aria-label': t('file.choose'), change: send });
  const link = h('a', { class: 'tg-button tg-quiet', download: question.media.find((one) => one.digest === template.digest)?.name ?? `task.${template.extension}` },
    t('file.template'));

  mediaAddress(template.digest).then((address) => { link.href = address; }, () => { state.textContent = t('media.missing'); });

  async function send() {
    const [file] = field.files;
    if (!file) {
      return;
    }
    state.textContent = t('file.sending', { name: file.name });
    try {
      const given = await giveFile(slot, file);
      changed({ file: given.digest, name: file.name });
    } catch (failure) {
      state.textContent = failure.title || t('file.failed');
    } finally {
      field.value = '';
    }
  }

  return {
    element: h('div', {}, h('p', { class: 'x-how' }, t('how.practical', { extension: template.extension })), h('div', { class: 'tg-row' }, link, field), state),
    set(response) {
      state.textContent = response?.file ? `✓ ${t('file.given', { name: response.name || response.file.slice(0, 8) })}` : '';
    },
    focus: () => field.focus(),
  };
}
