// The talk with the server. Whatever is asked may be asked again: starting finds what was started, and the same response to the same
// sequence counts once.
import { language } from './texts.js';

const TOKEN = 'assay.accessToken';
const FIRST_PAUSE_MILLIS = 500;
const LONGEST_PAUSE_MILLIS = 15_000;

/** A refusal, with the problem document that says why. */
export class Refused extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
  is(slug) {
    return this.problem.type === `/problems/${slug}`;
  }
}

export function isKnown() {
  return localStorage.getItem(TOKEN) !== null;
}

export function forget() {
  localStorage.clear();
}

async function ask(method, path, body, more = {}) {
  const headers = { 'Accept-Language': language(), ...more };
  const token = localStorage.getItem(TOKEN);
  if (token) headers.Authorization = `Bearer ${token}`;
  if (body) headers['Content-Type'] = 'application/json';
  const reply = await fetch(path, { method, headers, body: body && JSON.stringify(body), cache: 'no-cache' });
  const content = await reply.json();
  if (!reply.ok) throw new Refused(content);
  return content;
}

const isPassing = (failure) => !(failure instanceof Refused) || failure.problem.status === 503 || failure.problem.status === 500;

// Asks until there is a reply, with growing pauses of random length: when a school's network is back, not all come at once.
async function insist(method, path, body, onPause) {
  for (let pause = FIRST_PAUSE_MILLIS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
    try {
      return await ask(method, path, body);
    } catch (failure) {
      if (!isPassing(failure)) throw failure;
      onPause();
      await sleep(pause * (0.5 + Math.random()));
    }
  }
}

const sleep = (millis) => new Promise((resume) => setTimeout(resume, millis));

// What may have to wait in line: the ticket keeps the place, and comes along once its turn has come. Its end is no end: without it, a new place.
async function comeIn(method, path, body, onWait) {
  for (let ticket; ;) {
    try {
      return await ask(method, path, body, ticket && { 'Waiting-Ticket': ticket });
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      if (failure.is('waiting-room')) ticket = await turn(failure.problem, onWait);
      else if (ticket && failure.problem.type.startsWith('/problems/waiting-ticket-')) ticket = undefined;
      else throw failure;
    }
  }
}

async function turn({ ticket, ...place }, onWait) {
  while (!place.called) {
    onWait(place);
    await sleep(place.retryAfterSeconds * 1000);
    try {
      place = await ask('GET', `/api/v1/waiting-room/${ticket}`);
    } catch (failure) {
      if (!isPassing(failure)) return undefined;
    }
  }
  return ticket;
}

/** Makes an anonymous learner of this browser, once. */
async function become(onWait) {
  if (!isKnown()) localStorage.setItem(TOKEN, (await comeIn('POST', '/api/v1/learners', {}, onWait)).accessToken);
}

export const framework = () => ask('GET', '/api/v1/framework');
export const profile = () => ask('GET', '/api/v1/me/profile');
export const assessment = (id) => ask('GET', `/api/v1/assessments/${id}`);
export const responses = (id) => ask('GET', `/api/v1/assessments/${id}/responses`);
export const improve = (code, onWait) => comeIn('POST', `/api/v1/competencies/${code}/improve`, undefined, onWait);
export const reset = (code) => ask('POST', `/api/v1/competencies/${code}/reset`);

export async function start(competency, onWait) {
  await become(onWait);
  return comeIn('POST', '/api/v1/assessments', { purpose: 'PLACEMENT', competency }, onWait);
}

/** Sends a response until it is acknowledged or refused. */
export const submit = (id, sequence, response, onPause) =>
  insist('PUT', `/api/v1/assessments/${id}/responses/${sequence}`, response, onPause);

export const dashboard = () => ask('GET', '/api/v1/me/dashboard');
export const competency = (code) => ask('GET', `/api/v1/me/competencies/${code}`);
export const tutorials = (kind, code, page, size) =>
  ask('GET', `/api/v1/me/tutorials?${new URLSearchParams({ kind, page, size, ...(code && { competency: code }) })}`);
export const saveTutorial = (id) => ask('PUT', `/api/v1/me/tutorials/${id}/saved`);
export const unsaveTutorial = (id) => ask('DELETE', `/api/v1/me/tutorials/${id}/saved`);
export const judgeTutorial = (id, useful) => ask('PUT', `/api/v1/me/tutorials/${id}/opinion`, { useful });
export const history = (after) => ask('GET', `/api/v1/me/assessments${after ? `?after=${after}` : ''}`);
export const sharingPreview = (code) => ask('GET', `/api/v1/organizations/${encodeURIComponent(code)}/sharing-preview`);
export const shares = (after) => ask('GET', `/api/v1/me/shares${after ? `?after=${after}` : ''}`);

/** Posts a body so that it counts once however often it is sent: the same content has the same key until it was received. */
export function repeatable() {
  let sent;
  let key;
  return async (path, body) => {
    const content = JSON.stringify(body);
    if (content !== sent) {
      sent = content;
      key = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
    }
    const reply = await ask('POST', path, body, { 'Idempotency-Key': key });
    sent = undefined;
    return reply;
  };
}

export const feedback = (id, content, post) => post(`/api/v1/assessments/${id}/feedback`, content);
export const share = (code, post) => post('/api/v1/me/shares', { code });
