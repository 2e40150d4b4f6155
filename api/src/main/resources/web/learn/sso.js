// Signing in with an identity provider: its button, and what this browser keeps until somebody is back from there.
import { el, tell } from './dom.js';
import { explain } from './forms.js';
import * as server from './server.js';
import { who } from './session.js';
import { isPassing } from './talk.js';
import { texts } from './texts.js';

const BEGUN = 'assay.sso.';
const PATH = '/back';
const RETURN = 'assay.ssoReturn';
const PAUSE_MILLIS = 5_000;

/** Time after which nothing comes of what was begun, whatever the server allows. */
const LIFETIME_MILLIS = 3_600_000;

/** An element that fills itself once it knows with what; until then, and when there is nothing, it shows nothing. */
export function filledWith(load, content) {
  const element = el('div', { hidden: true });
  (async () => {
    for (;;) {
      try {
        element.append(...content(await load()).flat(Infinity).filter(Boolean));
        element.hidden = !element.hasChildNodes();
        return;
      } catch (failure) {
        if (!isPassing(failure)) return;
      }
      await new Promise((resume) => setTimeout(resume, PAUSE_MILLIS));
      if (!element.isConnected) return;
    }
  })();
  return element;
}

/** The ways in beside a password. */
export function otherWaysIn() {
  const t = texts();
  return filledWith(server.providers, ({ providers }) =>
    providers.length > 0 && [el('p', {}, t.ssoOr), el('p', { class: 'actions' }, providers.map((one) => toProvider(one, t.ssoWith(one.displayName))))]);
}

/** A button that leads to a provider, to sign in there. */
export function toProvider(provider, label) {
  const button = el('button', {
    type: 'button', async onclick() {
      button.disabled = true;
      try {
        await depart(provider);
      } catch (failure) {
        tell(server.isAway(failure) ? texts().ssoAway(provider.displayName) : explain(failure));
      }
      button.disabled = false; // Also for whoever comes back by the browser's button.
    },
  }, label);
  return button;
}

// The key stays here: without it, what comes back from the provider is of no use to anybody.
async function depart({ name, displayName }) {
  const { authorizationUrl, state, browserKey } = await server.beginSignIn(name, location.origin + PATH);
  forgetOld();
  localStorage.setItem(BEGUN + state, JSON.stringify({ name, displayName, browserKey, by: who(), begunAt: Date.now() }));
  location.assign(authorizationUrl);
}

function forgetOld() {
  Object.keys(localStorage).filter((key) => key.startsWith(BEGUN)).forEach((key) => {
    if (Math.abs(Date.now() - JSON.parse(localStorage.getItem(key)).begunAt) > LIFETIME_MILLIS) localStorage.removeItem(key);
  });
}

/** What was begun in this browser with a state; null when nothing was, or it has ended. */
export const begunWith = (state) => JSON.parse(localStorage.getItem(BEGUN + state));

export const endBegun = (state) => localStorage.removeItem(BEGUN + state);

/** Takes what a provider sent back out of the address, where it would stay in the list of visited pages. */
export function takeReturn() {
  if (location.pathname !== PATH) return;
  const sent = new URLSearchParams(location.search);
  const [state, code, issuer, error] = ['state', 'code', 'iss', 'error'].map((name) => sent.get(name) ?? undefined);
  keepReturn({ state, code, issuer, error });
  history.replaceState(null, '', '/#/back');
}

/** What came back, or what became of it since; null for nothing. Each tab has its own, and keeps it when it is reloaded. */
export const latestReturn = () => JSON.parse(sessionStorage.getItem(RETURN));

export const keepReturn = (what) => sessionStorage.setItem(RETURN, JSON.stringify(what));

export const forgetReturn = () => sessionStorage.removeItem(RETURN);
