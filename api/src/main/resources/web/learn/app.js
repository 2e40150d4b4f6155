// The pages of a learner: which one is shown follows from the address.
import { answers } from './answers.js';
import { competency } from './competency.js';
import { dashboard } from './dashboard.js';
import { el, show, tell } from './dom.js';
import { history } from './history.js';
import { home } from './home.js';
import * as server from './server.js';
import { sharing } from './sharing.js';
import { resume } from './test.js';
import { chooseLanguage, language, texts } from './texts.js';
import { tutorials } from './tutorials.js';

// The pages of somebody who has begun; to all others they show the competencies.
const OWN = { dashboard, competency, tutorials, history, sharing };

function header() {
  const other = language() === 'fr' ? 'en' : 'fr';
  document.documentElement.lang = language();
  document.getElementById('header').replaceChildren(...[
    el('a', { href: '#/', class: 'brand' }, 'Assay'),
    server.isKnown() && menu(),
    el('button', { lang: other, onclick: () => { chooseLanguage(other); route(); } }, texts().other)].filter(Boolean));
}

function menu() {
  const t = texts();
  const items = [['#/dashboard', t.dashboardMenu], ['#/', t.homeMenu], ['#/tutorials', t.tutorials], ['#/history', t.history], ['#/sharing', t.sharing]];
  return el('nav', { 'aria-label': t.menu }, items.map(([href, label]) => el('a', { href, 'aria-current': (location.hash || '#/') === href ? 'page' : null }, label)));
}

async function route() {
  header();
  tell('');
  const [, page, id, more] = location.hash.split('/');
  try {
    if (page === 'test') await resume(id);
    else if (page === 'answers') await answers(id);
    else if (Object.hasOwn(OWN, page ?? '') && server.isKnown()) await OWN[page](id, more);
    else await home();
  } catch (failure) {
    if (failure instanceof server.Refused && failure.is('unauthenticated')) {
      server.forget();
      location.hash = '#/';
    }
    show(texts().failed + failure.message, el('button', { class: 'main', onclick: route }, texts().again));
  }
}

window.addEventListener('hashchange', route);
route();
