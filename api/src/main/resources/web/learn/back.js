// Back from an identity provider: signed in, or an account to be made or chosen, or why not.
import { el, show } from './dom.js';
import { currentPassword, explain, form, identifier, name, tick } from './forms.js';
import { goAndTell, goOn } from './returning.js';
import * as server from './server.js';
import { isKnown, isSignedIn, SignedOut, who } from './session.js';
import { chooseOwn } from './sign-in.js';
import { begunWith, endBegun, forgetReturn, keepReturn, latestReturn, toProvider } from './sso.js';
import { language, texts } from './texts.js';

const PAGES = { new: newAccount, known: knownAccount };

export async function back(page) {
  const t = texts();
  const returned = latestReturn();
  if (returned?.proof) await introduce(returned, page);
  else if (returned?.stopped) stop(returned);
  else if (returned) await end(returned);
  else if (isSignedIn()) goOn('#/dashboard');
  else show(t.ssoNothing, el('p', {}, t.ssoNothingIntro), wayBack());
}

const wayBack = () => el('p', {}, isSignedIn() ? el('a', { href: '#/account' }, texts().backToAccount) : el('a', { href: '#/sign-in' }, texts().ssoBackToSignIn));

// What it was stays until something else comes back: a reload shows it again and does nothing.
function stop({ stopped, provider }) {
  const t = texts();
  const [title, text] = t.ssoStops[stopped](provider?.displayName);
  show(title, el('p', {}, text),
    provider && stopped !== 'others' && el('p', { class: 'actions' }, toProvider(provider, t.ssoTryAgain(provider.displayName))), wayBack());
}

function stopAs(stopped, provider) {
  keepReturn({ stopped, provider });
  goAndTell('#/back');
}

let ending;
window.addEventListener('hashchange', () => { ending = undefined; });

// Whoever changes the language meanwhile has not come back twice.
async function end(returned) {
  const t = texts();
  const begun = begunWith(returned.state);
  if (!begun) {
    stopAs('unknown');
    return;
  }
  if (returned.error) {
    endBegun(returned.state);
    stopAs(returned.error === 'access_denied' ? 'cancelled' : 'refused', begun);
    return;
  }
  show(t.ssoEnding, el('p', {}, t.ssoMoment));
  try {
    ending ??= server.endSignIn(begun.name, { ...returned, browserKey: begun.browserKey });
    const arrival = await ending;
    if (begunWith(returned.state)) await arrive(arrival, returned.state, begun);
  } catch (failure) {
    if (!begunWith(returned.state)) return;
    if (server.isAway(failure)) again(t.ssoAway(begun.displayName));
    else if (failure instanceof server.Refused && failure.problem.status !== 503) {
      endBegun(returned.state);
      stopAs(failure.is('sso-state-invalid') ? 'over' : 'refused', begun);
    } else again(explain(failure));
  }
}

function again(text) {
  const t = texts();
  show(t.ssoRefusedTitle, el('p', {}, text),
    el('p', { class: 'actions' }, el('button', { class: 'main', type: 'button', onclick: () => goAndTell('#/back') }, t.again)), wayBack());
}

async function arrive(arrival, state, begun) {
  endBegun(state);
  const isForAccount = isSignedIn() && begun.by === who();
  if (arrival.identityProof) {
    keepReturn({ proof: arrival.identityProof, firstName: arrival.firstName, lastName: arrival.lastName, provider: begun });
    goAndTell('#/back');
  } else if (isForAccount && arrival.learnerId !== who()) {
    await server.drop(arrival);
    stopAs('others', begun);
  } else {
    forgetReturn();
    await server.signInAnew(arrival);
    if (isForAccount) goAndTell('#/account', texts().ssoFresh(begun.displayName));
    else goOn('#/dashboard');
  }
}

// Nobody has an account with this identity yet: whoever is signed in adds it to theirs; others say whether they have one.
async function introduce(returned, page) {
  const t = texts();
  const { displayName } = returned.provider;
  if (isSignedIn()) await addToMine(returned);
  else if (Object.hasOwn(PAGES, page ?? '')) PAGES[page](returned);
  else {
    show(t.ssoFirst(displayName), el('p', {}, t.ssoFirstIntro(displayName)),
      el('p', { class: 'actions' }, el('a', { class: 'main', href: '#/back/known' }, t.ssoHaveAccount), el('a', { class: 'main', href: '#/back/new' }, t.ssoNoAccount)));
  }
}

function newAccount({ proof, firstName, lastName, provider }) {
  const t = texts();
  const first = name('firstName', t.firstName, 'given-name', firstName);
  const last = name('lastName', t.lastName, 'family-name', lastName);
  const terms = tick('terms', [t.acceptTerms[0], el('a', { href: '#/terms', target: '_blank' }, t.acceptTerms[1])]);
  show(t.signUp, el('p', {}, t.ssoNewIntro(provider.displayName)), isKnown() && el('p', { class: 'note' }, t.signUpKeeps), form({
    content: [first.element, last.element, terms.element],
    fields: () => [first, last, terms],
    label: t.signUp,
    async send(values) {
      await inTime(provider, async () => {
        await server.signUpWithIdentity({ identityProof: proof, firstName: values.firstName, lastName: values.lastName, locale: language() });
        forgetReturn();
        goOn('#/dashboard');
      });
    },
  }), el('p', {}, t.haveAccount, ' ', el('a', { href: '#/back/known' }, t.ssoHaveAccount)));
}

function knownAccount(returned) {
  const { provider } = returned;
  const t = texts();
  const identity = identifier();
  const password = currentPassword();
  show(t.ssoKnown, el('p', {}, t.ssoKnownIntro(provider.displayName)), form({
    content: [identity.element, password.element],
    fields: () => [identity, password],
    label: t.ssoLink(provider.displayName),
    async send(values) {
      try {
        await server.signIn(values.identifier, values.password);
      } catch (failure) {
        if (!(failure instanceof server.Refused) || !failure.is('password-change-required')) throw failure;
        chooseOwn(values.identifier, failure.problem.proof, (chosen) => linkOrShow(returned, chosen));
        return;
      }
      await linkOrShow(returned, values.password);
    },
  }), el('p', { class: 'note' }, t.ssoOtherWay(provider.displayName)), el('p', {}, el('a', { href: '#/back' }, t.ssoBackToChoice)));
}

// They are signed in; what may fail now is told on the page of those who are.
async function linkOrShow({ proof, provider }, password) {
  try {
    await inTime(provider, async () => {
      await server.linkIdentity(proof, password);
      forgetReturn();
      goOn('#/dashboard');
    });
  } catch (failure) {
    goAndTell('#/back', failure instanceof SignedOut ? '' : explain(failure));
  }
}

// A proof is good for minutes.
async function inTime(provider, work) {
  try {
    await work();
  } catch (failure) {
    if (!(failure instanceof server.Refused) || !failure.is('identity-proof-invalid')) throw failure;
    stopAs('over', provider);
  }
}

async function addToMine({ proof, provider }) {
  const t = texts();
  const { account: mine } = await server.me();
  const password = currentPassword(t.currentPassword);
  const fields = mine.hasPassword ? [password] : [];
  show(t.ssoAddTitle(provider.displayName), el('p', {}, t.ssoAddIntro(provider.displayName)), mine.hasPassword && el('p', {}, t.ssoAddPassword), form({
    content: fields.map((one) => one.element),
    fields: () => fields,
    label: t.ssoAdd(provider.displayName),
    async send(values) {
      await inTime(provider, async () => {
        await server.linkIdentity(proof, values.password);
        forgetReturn();
        goAndTell('#/account', texts().ssoAdded(provider.displayName));
      });
    },
  }), el('p', {}, el('a', { href: '#/account', onclick: forgetReturn }, t.backToAccount)));
}
