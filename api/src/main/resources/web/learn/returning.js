import { tell } from './dom.js';

// The page that somebody wanted before they had to sign in; each tab has its own.
const KEY = 'assay.return';

/** Sends to the sign-in, and remembers where from. */
export function signInFirst(reason) {
  sessionStorage.setItem(KEY, location.hash);
  location.hash = `#/sign-in/${reason}`;
}

/** Goes to where somebody wanted to be, once. */
export function goOn(otherwise) {
  const wanted = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  location.replace(wanted?.startsWith('#/') && !wanted.startsWith('#/sign-in') ? wanted : otherwise);
}

/** Shows a page in place of the one there is, and tells how something went. */
export function goAndTell(address, text = '') {
  history.replaceState(null, '', address);
  window.dispatchEvent(new Event('hashchange'));
  tell(text);
}
