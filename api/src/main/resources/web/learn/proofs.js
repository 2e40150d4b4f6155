// What the links of mails lead to. Whoever's link does not open types its code.
import { el, show } from './dom.js';
import { email, form, mailedCode, newPassword } from './forms.js';
import * as server from './server.js';
import { texts } from './texts.js';

// A code that was used, or is about to be, does not stay in the list of visited pages.
function forgetAddress(address) {
  history.replaceState(null, '', address);
}

// Nothing happens before somebody presses the button: programs that look at the links of mails prove nothing.
export function verifyEmail(code = '') {
  const t = texts();
  const proof = withCode(code);
  show(t.verifyEmail, el('p', {}, code ? t.verifyIntro : t.verifyTyped), form({
    content: proof.element,
    fields: () => proof.fields,
    label: t.confirmAddress,
    async send(values) {
      await server.proveEmail(code || values.proof);
      forgetAddress('#/verify-email');
      location.hash = '#/sign-in/verified';
    },
  }));
}

export function forgottenPassword() {
  const t = texts();
  const address = email(t.yourEmail);
  show(t.forgottenTitle, el('p', {}, t.forgottenIntro), form({
    content: address.element,
    fields: () => [address],
    label: t.sendMail,
    async send(values) {
      await server.askForReset(values.email);
      show(t.lookIntoMail, el('p', {}, t.resetSent), el('p', {}, el('a', { href: '#/reset-password' }, t.haveCode)));
    },
  }), el('p', { class: 'note' }, t.pupilForgot));
}

export function resetPassword(code = '') {
  const t = texts();
  const proof = withCode(code);
  const password = newPassword(t.newPassword);
  show(t.resetPassword, form({
    content: [proof.element, password.element],
    fields: () => [...proof.fields, password],
    label: t.keepPassword,
    async send(values) {
      await server.resetPassword(code || values.proof, values.newPassword);
      forgetAddress('#/reset-password');
      location.hash = '#/sign-in/changed';
    },
  }), el('p', {}, el('a', { href: '#/forgotten-password' }, t.mailAgain)));
}

function withCode(code) {
  if (code) return { element: null, fields: [] };
  const typed = mailedCode();
  return { element: typed.element, fields: [typed] };
}
