// The pages of a learner: which one is shown follows from the address.
import { account, erased } from './account.js';
import { answers } from './answers.js';
import { back } from './back.js';
import { competency } from './competency.js';
import { dashboard } from './dashboard.js';
import { el, show, tell } from './dom.js';
import { explain } from './forms.js';
import { history } from './history.js';
import { home } from './home.js';
import { forgottenPassword, resetPassword, verifyEmail } from './proofs.js';
import { signInFirst } from './returning.js';
import * as server from './server.js';
import * as session from './session.js';
import { sharing } from './sharing.js';
import { signIn } from './sign-in.js';
import { signUp } from './sign-up.js';
import { takeReturn } from './sso.js';
import { terms } from './terms.js';
import { resume } from './test.js';
import { chooseLanguage, language, texts } from './texts.js';
import { tutorials } from './tutorials.js';
import { whenThereIsTime } from './waiting.js';

const OPEN = {
  'sign-in': signIn, 'sign-up': signUp, 'verify-email': verifyEmail, 'forgotten-password': forgottenPassword, 'reset-password': resetPassword,
  terms, erased, back,
};
// The pages of somebody who has begun; others sign in first.
const OWN = { dashboard, competency, tutorials, history, sharing, account, answers, test: resume };

let shownTo = '';

function header() {
  const t = texts();
  const other = language() === 'fr' ? 'en' : 'fr';
  document.documentElement.lang = language();
  document.getElementById('header').replaceChildren(...[
    el('a', { href: '#/', class: 'brand' }, 'Assay'),
    session.isKnown() && menu(),
    el('div', { class: 'actions' },
      session.isSignedIn()
        ? [link('#/account', t.account), el('button', { onclick: leave }, t.signOut)]
        : [link('#/sign-in', t.signIn), link('#/sign-up', t.signUp)],
      el('button', { lang: other, onclick: () => { chooseLanguage(other); route(); } }, t.other))].filter(Boolean));
}

const link = (href, label) => el('a', { href, 'aria-current': (location.hash || '#/') === href ? 'page' : null }, label);

function menu() {
  const t = texts();
  const items = [['#/dashboard', t.dashboardMenu], ['#/', t.homeMenu], ['#/tutorials', t.tutorials], ['#/history', t.history], ['#/sharing', t.sharing]];
  return el('nav', { 'aria-label': t.menu }, items.map(([href, label]) => link(href, label)));
}

async function leave() {
  try {
    await server.signOut();
  } catch (failure) {
    tell(explain(failure));
  }
  if (location.hash === '#/') route();
  else location.hash = '#/';
}

async function route() {
  header();
  tell('');
  shownTo = session.who();
  const [, page = '', ...parts] = location.hash.split('/');
  try {
    if (Object.hasOwn(OPEN, page)) await OPEN[page](...parts);
    else if (!Object.hasOwn(OWN, page)) await whenThereIsTime(home);
    else if (session.isKnown()) await whenThereIsTime(() => OWN[page](...parts));
    else signInFirst('first');
  } catch (failure) {
    if (failure instanceof session.SignedOut) return; // The next page is on its way.
    show(texts().failed + explain(failure), el('button', { class: 'main', onclick: route }, texts().again));
  }
}

window.addEventListener('hashchange', route);

// Here, or in another tab, as soon as the server was asked something. Who reads one of the open pages is not disturbed.
window.addEventListener('signedout', ({ detail: { wasSignedIn } }) => {
  const [, page = ''] = location.hash.split('/');
  if (page === 'back' && wasSignedIn) route(); // It is another page for whoever is not signed in.
  else if (!Object.hasOwn(OPEN, page)) signInFirst(wasSignedIn ? 'ended' : 'over');
});

// Somebody else, or nobody, uses this browser since a page in another tab: what is shown here may not be theirs.
window.addEventListener('storage', () => {
  const isSigningIn = location.hash.startsWith('#/sign-in');
  if (session.who() !== shownTo && (shownTo !== '' || isSigningIn)) route();
});

takeReturn();
route();
