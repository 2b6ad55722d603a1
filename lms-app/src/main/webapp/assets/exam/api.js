const PATIENCE_MILLIS = 15_000;

/** A refusal by the server: {@code status}, and {@code code} and {@code title} of its problem document. */
export class Refusal extends Error {
  constructor(status, problem) {
    super(problem?.title ?? String(status));
    this.status = status;
    this.code = problem?.code ?? null;
    this.title = problem?.title ?? '';
    this.values = problem?.values ?? {};
  }

  /** Whether trying again may help: the server is starting, restarting or overloaded. A 404 without a problem document comes from a server that has not deployed yet. */
  get passing() {
    return this.status >= 500 || this.status === 408 || this.status === 429 || (this.status === 404 && this.code === null);
  }
}

/** Whether a failure is nobody's decision: no network, no server, no answer in time. */
export const isPassing = (failure) => !(failure instanceof Refusal) || failure.passing;

async function call(method, path, { token, body, keepalive } = {}) {
  const headers = { 'X-Tongguan': '1', 'Accept-Language': document.documentElement.lang, Accept: 'application/json' };
  if (token) {
    headers['X-Attempt-Token'] = token;
  }
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MILLIS);
  try {
    const reply = await fetch(`/api/v1${path}`, {
      method, headers, keepalive, cache: 'no-store', signal: patience.signal, body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!reply.ok) {
      const problem = reply.headers.get('Content-Type')?.includes('problem+json') ? await reply.json() : null;
      throw new Refusal(reply.status, problem);
    }
    return await reply.json();
  } finally {
    clearTimeout(timer);
  }
}

export const exam = (id) => call('GET', `/exams/${id}`);
export const start = (id) => call('POST', `/exams/${id}/attempts`, { body: {} });
export const attempt = (id, token) => call('GET', `/attempts/${id}`, { token });
export const save = (id, token, answer) => call('PUT', `/attempts/${id}/answers/${answer.slot}`, { token, body: wire(answer) });
export const saveAll = (id, token, answers, keepalive = false) => call('POST', `/attempts/${id}/answers`,
  { token, keepalive, body: { answers: answers.map((answer) => ({ slot: answer.slot, ...wire(answer) })) } });
export const submit = (id, token, seqs) => call('POST', `/attempts/${id}/submission`, { token, body: { seqs } });
export const receipt = (id, token) => call('GET', `/attempts/${id}/receipt`, { token });
export const result = (id, token) => call('GET', `/attempts/${id}/result`, { token });

const wire = (answer) => ({ seq: answer.seq, response: { choice: answer.choice } });
