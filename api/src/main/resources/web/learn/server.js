// The talk with the server. Whatever is asked may be asked again: starting finds what was started, and the same response to the same
// sequence counts once.
import * as session from './session.js';
import { isPassing, Refused, send } from './talk.js';
import { patiently, whenThereIsTime } from './waiting.js';

export { Refused };

const FIRST_PAUSE_MILLIS = 500;
const LONGEST_PAUSE_MILLIS = 15_000;

/** Asks as whoever uses this browser. A token that is over is renewed, and what was refused for it is asked again. */
async function ask(method, path, body, more = {}) {
  const whose = session.who();
  const token = await session.token();
  const as = (one) => send(method, path, body, one ? { ...more, Authorization: `Bearer ${one}` } : more);
  try {
    return await as(token);
  } catch (failure) {
    if (!token || !(failure instanceof Refused) || !failure.is('unauthenticated')) throw failure;
    return as(await session.renewed(token, whose));
  }
}

// Asks until there is a reply, with growing pauses of random length: when a school's network is back, not all come at once.
async function insist(method, path, body, onPause) {
  for (let pause = FIRST_PAUSE_MILLIS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
    try {
      return await ask(method, path, body);
    } catch (failure) {
      if (!isPassing(failure)) throw failure;
      onPause();
      const told = (failure.problem?.retryAfterSeconds ?? 0) * 1000;
      await new Promise((resume) => setTimeout(resume, Math.max(told, pause * (0.5 + Math.random()))));
    }
  }
}

// Asks for what people queue for when there are many of them.
const queue = (line, method, path, body) => patiently(line, (more) => ask(method, path, body, more));
// The same without a token, which would be refused when it is over.
const queueAsNobody = (method, path, body) => patiently('sign-ins', (more) => send(method, path, body, more));

/** Makes an anonymous learner of this browser, once. */
async function become() {
  if (!session.isKnown()) session.keepAnonymous(await queueAsNobody('POST', '/api/v1/learners', {}));
}

export const framework = () => ask('GET', '/api/v1/framework');
export const profile = () => ask('GET', '/api/v1/me/profile');
export const assessment = (id) => ask('GET', `/api/v1/assessments/${id}`);
export const responses = (id) => ask('GET', `/api/v1/assessments/${id}/responses`);
export const improve = (code) => queue('starts', 'POST', `/api/v1/competencies/${code}/improve`);
export const reset = (code) => ask('POST', `/api/v1/competencies/${code}/reset`);

export async function start(competency) {
  await become();
  return queue('starts', 'POST', '/api/v1/assessments', { purpose: 'PLACEMENT', competency });
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

export const me = () => ask('GET', '/api/v1/me');
export const editMe = (changes) => ask('PATCH', '/api/v1/me', changes);
export const exportMe = () => ask('GET', '/api/v1/me/export');

/** Signs up as the learner of this browser, who keeps what they have; in the terms of today. */
export async function signUp(person) {
  const termsVersion = await termsForSignUp();
  return queue('sign-ins', 'POST', '/api/v1/accounts', { ...person, termsVersion });
}

const termsForSignUp = () => todaysTerms().catch((failure) => {
  if (!(failure instanceof session.SignedOut)) throw failure;
  return todaysTerms(); // The learner of this browser was too old: somebody new signs up.
});

async function todaysTerms() {
  await become();
  return (await whenThereIsTime(me)).currentTermsVersion;
}

export async function signIn(identifier, password) {
  session.keepSignIn(await queueAsNobody('POST', '/api/v1/sign-ins', { identifier, password }));
}

export const providers = () => send('GET', '/api/v1/sso/providers');
export const beginSignIn = (provider, redirectUri) => queueAsNobody('POST', `/api/v1/sso/${provider}/authorizations`, { redirectUri });
export const endSignIn = (provider, returned) => queueAsNobody('POST', `/api/v1/sso/${provider}/sign-ins`, returned);

/** Whether an identity provider does not answer; the server itself does. */
export const isAway = (failure) => failure instanceof Refused && failure.is('provider-unavailable');

/** Makes an account for a proven identity, in the terms of today, and signs in to it; the learner of this browser keeps what they have. */
export async function signUpWithIdentity(person) {
  const termsVersion = await termsForSignUp();
  session.keepSignIn(await queue('sign-ins', 'POST', '/api/v1/sso/accounts', { ...person, termsVersion }));
}

/** Takes the tokens of another sign-in in place of the one there is. */
export async function signInAnew(tokens) {
  if (session.isSignedIn()) await signOut();
  session.keepSignIn(tokens);
}

/** Ends a sign-in that nobody wants. */
export async function drop({ accessToken }) {
  try {
    await send('DELETE', '/api/v1/sign-ins/current', undefined, { Authorization: `Bearer ${accessToken}` });
  } catch (failure) {
    if (!isPassing(failure) && !(failure instanceof Refused)) throw failure; // It ends by itself.
  }
}

export const identities = () => ask('GET', '/api/v1/me/identities');
export const linkIdentity = (identityProof, password) =>
  whenThereIsTime(() => ask('POST', '/api/v1/me/identities', { identityProof, ...(password && { password }) }));

/** Unlinks an identity, which signs out everywhere, and signs in with the password again; gives false where there is none. */
export async function unlinkIdentity(id, identifier, password) {
  await whenThereIsTime(() => ask('DELETE', `/api/v1/me/identities/${id}`, password ? { password } : {}));
  session.endSignIn();
  if (password) await signIn(identifier, password);
  return Boolean(password);
}

/** Signs out here. Nobody stays signed in because the network is away. */
export async function signOut() {
  try {
    await ask('DELETE', '/api/v1/sign-ins/current');
  } catch (failure) {
    if (!isPassing(failure) && !(failure instanceof session.SignedOut)) throw failure;
  } finally {
    session.endSignIn();
  }
}

export async function signOutEverywhere() {
  await ask('DELETE', '/api/v1/me/sign-ins');
  session.endSignIn();
}

export const proveEmail = (proof) => queueAsNobody('POST', '/api/v1/proofs/email', { proof });
export const proofAgain = () => ask('POST', '/api/v1/me/email/verification', {});
export const askForReset = (email) => queueAsNobody('POST', '/api/v1/password-resets', { email });
export const resetPassword = (proof, newPassword) => queueAsNobody('POST', '/api/v1/proofs/password', { proof, newPassword });

/** Changes the password, which signs out everywhere, and signs in with it again. */
export async function changePassword(identifier, currentPassword, newPassword) {
  await whenThereIsTime(() => ask('PUT', '/api/v1/me/password', { currentPassword, newPassword }));
  await signIn(identifier, newPassword);
}

export const changeEmail = (email, password) => whenThereIsTime(() => ask('POST', '/api/v1/me/email', { email, ...(password && { password }) }));
export const confirmEmail = (code) => ask('POST', '/api/v1/me/email/code', { code });

export async function eraseMe(password) {
  await whenThereIsTime(() => ask('DELETE', '/api/v1/me', password ? { password } : {}));
  session.forget();
}
