// The pages of a learner: which one is shown follows from the address.
import { answers } from './answers.js';
import { el, show, tell } from './dom.js';
import { home } from './home.js';
import * as server from './server.js';
import { resume } from './test.js';
import { chooseLanguage, language, texts } from './texts.js';

function header() {
  const other = language() === 'fr' ? 'en' : 'fr';
  document.documentElement.lang = language();
  document.getElementById('header').replaceChildren(
    el('a', { href: '#/', class: 'brand' }, 'Assay'),
    el('button', { lang: other, onclick: () => { chooseLanguage(other); route(); } }, texts().other));
}

async function route() {
  header();
  tell('');
  const [, page, id] = location.hash.split('/');
  try {
    if (page === 'test') await resume(id);
    else if (page === 'answers') await answers(id);
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
