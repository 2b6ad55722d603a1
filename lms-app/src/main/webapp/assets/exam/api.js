const PATIENCE_MILLIS = 15_000;
/** For pictures and files, which may be some megabytes. */
const FILE_PATIENCE_MILLIS = 180_000;
const KEY_PATIENCE_MILLIS = 3_000;

/** A refusal by the server: {@code status}, and {@code code} and {@code title} of its problem document. */
export class Refusal extends Error {
  constructor(status, problem) {
    super(problem?.title ?? String(status));
    this.status = status;
    this.code = problem?.code ?? null;
    this.title = problem?.title ?? '';
    this.values = problem?.values ?? {};
  }

  /** Whether trying again may help: the server is starting, restarting or overloaded. A 404 or 405 without a problem document comes from a server that has not deployed yet. */
  get passing() {
    return this.status >= 500 || this.status === 408 || this.status === 429 || ([404, 405].includes(this.status) && this.code === null);
  }
}

/** Whether a failure is nobody's decision: no network, no server, no answer in time. */
export const isPassing = (failure) => !(failure instanceof Refusal) || failure.passing;

async function call(method, path, { token, body, bytes, browser, keepalive, patience = PATIENCE_MILLIS, read = (reply) => reply.json() } = {}) {
  const headers = { 'X-Tongguan': '1', 'Accept-Language': document.documentElement.lang };
  if (token) {
    headers['X-Attempt-Token'] = token;
  }
  if (browser) {
    headers['X-SafeExamBrowser-ConfigKeyHash'] = browser;
  }
  if (body !== undefined || bytes) {
    headers['Content-Type'] = bytes ? 'application/octet-stream' : 'application/json';
  }
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), patience);
  try {
    const reply = await fetch(`/api/v1${path}`, {
      method, headers, keepalive, cache: 'no-store', signal: ending.signal, body: bytes ?? (body === undefined ? undefined : JSON.stringify(body)),
    });
    if (!reply.ok) {
      const problem = reply.headers.get('Content-Type')?.includes('problem+json') ? await reply.json() : null;
      throw new Refusal(reply.status, problem);
    }
    return await read(reply);
  } finally {
    clearTimeout(timer);
  }
}

export const exam = (id) => call('GET', `/exams/${id}`);

/** The hash that Safe Exam Browser makes of this page's address and its configuration. Versions before 3.1 make it when they are asked to. */
async function browser() {
  const security = window.SafeExamBrowser?.security;
  if (security && !security.configKey && security.updateKeys) {
    await Promise.race([new Promise((made) => security.updateKeys(made)), new Promise((gaveUp) => setTimeout(gaveUp, KEY_PATIENCE_MILLIS))]);
  }
  return security?.configKey;
}

export const start = async (id, code, device) => call('POST', `/exams/${id}/attempts`, { body: { code, device }, browser: await browser() });
export const attempt = async (id, token) => call('GET', `/attempts/${id}`, { token, browser: await browser() });
export const save = (id, token, answer) => call('PUT', `/attempts/${id}/answers/${answer.slot}`, { token, body: wire(answer) });
export const saveAll = (id, token, answers, keepalive = false) => call('POST', `/attempts/${id}/answers`,
  { token, keepalive, body: { answers: answers.map((answer) => ({ slot: answer.slot, ...wire(answer) })) } });
export const submit = (id, token, seqs) => call('POST', `/attempts/${id}/submission`, { token, body: { seqs } });
export const endSection = (id, token, number, seqs) => call('POST', `/attempts/${id}/sections/${number}/end`, { token, body: { seqs } });
export const presence = (id, token, focusLost, confirmed) => call('POST', `/attempts/${id}/presence`, { token, body: { focusLost, confirmed } });
export const receipt = (id, token) => call('GET', `/attempts/${id}/receipt`, { token });
export const result = (id, token) => call('GET', `/attempts/${id}/result`, { token });

export const media = (id, token, digest) => call('GET', `/attempts/${id}/media/${digest}`, { token, patience: FILE_PATIENCE_MILLIS, read: (reply) => reply.blob() });
export const giveFile = (id, token, slot, file) => call('POST', `/attempts/${id}/files/${slot}`, { token, bytes: file, patience: FILE_PATIENCE_MILLIS });

/** Of the bank, for those who author it. */
export const trial = (id, version) => call('GET', `/question-trials/${id}${version}`);
export const mark = (id, version, response) => call('POST', `/question-trials/${id}/marks${version}`, { body: { response } });
export const markFile = (id, version, file) => call('POST', `/question-trials/${id}/file-marks${version}`, { bytes: file, patience: FILE_PATIENCE_MILLIS });
export const bankMedia = (digest) => call('GET', `/question-media/${digest}`, { patience: FILE_PATIENCE_MILLIS, read: (reply) => reply.blob() });

const wire = (answer) => ({ seq: answer.seq, response: answer.response });
