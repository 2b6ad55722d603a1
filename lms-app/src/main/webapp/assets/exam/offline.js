// Keeps the exam page itself at hand, so that a reload without a network or during a restart of the server opens it all the same. The network
// comes first always.
const CACHE = 'tongguan-exam-6';
const SHELL = '/exam/';
const FILES = ['api', 'clock', 'dom', 'done-screen', 'exam', 'inputs/case', 'inputs/choice',
  'inputs/file', 'inputs/hot-spot', 'inputs/inputs', 'inputs/matching', 'inputs/numeric', 'inputs/ordering', 'inputs/text', 'look', 'media', 'outbox', 'presence',
  'question-media', 'question-screen', 'responses', 'review-card', 'review-screen', 'review-spot', 'sections', 'shortcuts', 'sitting', 'start-screen', 'store', 'texts']
  .map((name) => `/assets/exam/${name}.js`)
  .concat('/assets/fill.js', '/assets/exam/exam.css', '/assets/tongguan.css', '/assets/icon.svg');
const PATIENCE_MILLIS = 8_000;

self.addEventListener('install', (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(CACHE);
    await Promise.all([SHELL, ...FILES].map(async (address) => {
      const reply = await fetch(address);
      if (reply.ok && !reply.redirected) {
        await cache.put(address, reply);
      }
    }));
    await self.skipWaiting();
  })());
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) {
    return;
  }
  if (request.mode === 'navigate' && pathname.startsWith('/exam/')) {
    event.respondWith(networkFirst(request, SHELL));
  } else if (FILES.includes(pathname)) {
    event.respondWith(networkFirst(request, pathname));
  }
});

async function networkFirst(request, key) {
  const cache = await caches.open(CACHE);
  try {
    const reply = await Promise.race([fetch(request), tooLong()]);
    if (reply.ok && !reply.redirected) {
      cache.put(key, reply.clone());
    }
    if (reply.type === 'opaqueredirect' || reply.ok) {
      return reply;
    }
    return await cache.match(key) ?? reply;
  } catch (failure) {
    const kept = await cache.match(key);
    if (kept) {
      return kept;
    }
    throw failure;
  }
}

const tooLong = () => new Promise((resolve, reject) => { setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MILLIS); });
