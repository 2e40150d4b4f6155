// Who uses this browser: a learner without an account, with one token, or somebody who signed in, with tokens that are renewed.
//
// They lie in localStorage: a test goes on in another tab or after the browser was closed, and requests that other sites make do not carry
// them, as they would a cookie. No script but this server's own can read them, by the policy that the pages come with.
import { Refused, send } from './talk.js';
import { chooseLanguage, language } from './texts.js';

const ANONYMOUS = 'assay.accessToken';
const ANONYMOUS_LEARNER = 'assay.learnerId';
const SIGN_IN = 'assay.signIn';
const LATEST_LEARNER = 'assay.latestLearnerId';
const DRAFTS = 'assay.draft.';
const RENEWAL = 'assay.renewal';

/** Part of a token's time after which it is renewed, before a request has to wait for that. */
const RENEWED_AFTER = 0.75;

/** Time after a renewal that failed until the next one before there is need. */
const PAUSE_MILLIS = 10_000;

/** What is wrong with a request once its sender is not signed in any more; listeners of 'signedout' have been told. */
export class SignedOut extends Error {}

const signIn = () => JSON.parse(localStorage.getItem(SIGN_IN));

export const isSignedIn = () => signIn() !== null;
export const isKnown = () => isSignedIn() || localStorage.getItem(ANONYMOUS) !== null;

/** Somebody's id, or something else that stays the same for them; empty for nobody. */
export const who = () => signIn()?.learnerId ?? localStorage.getItem(ANONYMOUS) ?? '';

export function keepAnonymous({ learnerId, accessToken }) {
  localStorage.setItem(ANONYMOUS, accessToken);
  localStorage.setItem(ANONYMOUS_LEARNER, learnerId);
}

/**
 * Keeps the tokens of a sign-in. An anonymous learner who is that person is known from now on; one who is somebody else stays beside, and is
 * found again after the sign-out.
 */
export function keepSignIn(tokens) {
  if (localStorage.getItem(ANONYMOUS_LEARNER) === tokens.learnerId) forgetAnonymous();
  if ((localStorage.getItem(LATEST_LEARNER) ?? tokens.learnerId) !== tokens.learnerId) forgetDrafts();
  localStorage.setItem(LATEST_LEARNER, tokens.learnerId);
  keep(tokens);
}

function keep({ learnerId, accessToken, expiresAt, refreshToken }) {
  const lasts = Date.parse(expiresAt) - Date.now();
  // On a clock that is far ahead every token seems over: there, the server's refusals say when.
  const renewAt = lasts > 0 ? Date.now() + lasts * RENEWED_AFTER : null;
  localStorage.setItem(SIGN_IN, JSON.stringify({ learnerId, accessToken, refreshToken, renewAt }));
}

function forgetAnonymous() {
  localStorage.removeItem(ANONYMOUS);
  localStorage.removeItem(ANONYMOUS_LEARNER);
}

function forgetDrafts() {
  Object.keys(localStorage).filter((key) => key.startsWith(DRAFTS)).forEach((key) => localStorage.removeItem(key));
}

/** Ends the sign-in in this browser. What was typed in a test stays for when its owner is back. */
export function endSignIn() {
  localStorage.removeItem(SIGN_IN);
}

/** Forgets everybody, and what they typed; the language stays. */
export function forget() {
  const chosen = language();
  localStorage.clear();
  chooseLanguage(chosen);
}

let pausedUntil = 0;

/** The token to send now; null for nobody. */
export async function token() {
  const now = signIn();
  if (!now) return localStorage.getItem(ANONYMOUS);
  if (now.renewAt === null || Date.now() < Math.max(now.renewAt, pausedUntil)) return now.accessToken;
  try {
    return await renewed(now.accessToken, now.learnerId);
  } catch (failure) {
    if (failure instanceof SignedOut) throw failure;
    pausedUntil = Date.now() + PAUSE_MILLIS;
    return now.accessToken; // Good for a while yet; if not, the server says so.
  }
}

/**
 * A better token than one that the server refused or that ends soon. Of all tabs one asks the server, the others wait and take what it got:
 * a refresh token is good once. Never the token of somebody else who uses this browser by now.
 *
 * @param whose what {@link #who} said when the request was begun
 */
export async function renewed(old, whose) {
  if (!isSignedIn()) {
    if (localStorage.getItem(ANONYMOUS) === old) forgetAnonymous();
    throw out(whose);
  }
  return exclusively(async () => {
    const now = signIn();
    if (who() !== whose) throw out(whose);
    if (now.accessToken !== old) return now.accessToken;
    try {
      const tokens = await send('POST', '/api/v1/sign-ins/refresh', { refreshToken: now.refreshToken });
      if (signIn()?.refreshToken === now.refreshToken) keep(tokens);
      return tokens.accessToken;
    } catch (failure) {
      if (!(failure instanceof Refused) || !failure.is('sign-in-ended')) throw failure;
      if (signIn()?.refreshToken === now.refreshToken) endSignIn();
      throw out(whose);
    }
  });
}

function out(whose) {
  const wasSignedIn = whose === localStorage.getItem(LATEST_LEARNER);
  window.dispatchEvent(new CustomEvent('signedout', { detail: { wasSignedIn } }));
  return new SignedOut();
}

let latest = Promise.resolve();

// Browsers have locks on https and on this machine only. Elsewhere this tab takes turns with itself, and the server gives tabs that ask in the
// same seconds the same tokens.
function exclusively(act) {
  if (navigator.locks) return navigator.locks.request(RENEWAL, act);
  const turn = latest.then(act, act);
  latest = turn;
  return turn;
}
