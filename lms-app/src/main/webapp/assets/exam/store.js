// What must outlive a reload: running attempts with their token and paper, and every answer with the number the server acknowledged.
const NAME = 'tongguan-exam';
const DEVICE = 'tg-exam-device';
let opened;
let device;

function open() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('attempts', { keyPath: 'attempt' });
      request.result.createObjectStore('answers', { keyPath: ['attempt', 'slot'] });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

async function run(store, mode, act) {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode, { durability: 'strict' });
    const request = act(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

/**
 * By what the server knows this browser again when it starts anew because the reply was lost; made once. It lies in the local storage and not in the
 * database, whose new version a page that is still open with the old one would hold up.
 */
export function deviceSecret() {
  device ??= keptDevice();
  return device;
}

/** Where nothing may be kept, it is as old as the page. */
function keptDevice() {
  const fresh = Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  try {
    const kept = localStorage.getItem(DEVICE);
    if (/^[\w-]{16,64}$/.test(kept ?? '')) {
      return kept;
    }
    localStorage.setItem(DEVICE, fresh);
  } catch {
    return fresh;
  }
  return fresh;
}

export const putAttempt = (attempt) => run('attempts', 'readwrite', (store) => store.put(attempt));
export const attempt = (id) => run('attempts', 'readonly', (store) => store.get(id));
export const putAnswer = (answer) => run('answers', 'readwrite', (store) => store.put(answer));
export const dropAnswer = (attempt, slot) => run('answers', 'readwrite', (store) => store.delete([attempt, slot]));
const ofAttempt = (id) => IDBKeyRange.bound([id, 0], [id, Infinity]);
export const answers = (id) => run('answers', 'readonly', (store) => store.getAll(ofAttempt(id)));

/** The attempt at an exam that this device was in the middle of. */
export async function unfinished(exam) {
  const all = await run('attempts', 'readonly', (store) => store.getAll());
  return all.filter((kept) => kept.exam === exam && !kept.finished).sort((a, b) => b.attempt - a.attempt)[0];
}

/** Of these answers those that the server has not acknowledged. */
export const pending = (answers) => answers.filter((answer) => answer.seq > answer.acked);

/**
 * A sealed attempt needs no paper and no answers here; its token still opens the result. Which answers were still on their way stays known, so that its
 * candidate can be told.
 */
export async function finish(kept, unsent) {
  const ended = { attempt: kept.attempt, exam: kept.exam, token: kept.token, finished: true, unsent: unsent.map(({ slot, seq }) => ({ slot, seq })) };
  await putAttempt(ended).catch(() => undefined);
  await run('answers', 'readwrite', (store) => store.delete(ofAttempt(kept.attempt))).catch(() => undefined);
  return ended;
}
