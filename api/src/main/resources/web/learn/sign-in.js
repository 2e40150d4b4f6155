// Signing in, and the change of a password that somebody else chose.
import { el, show } from './dom.js';
import { currentPassword, field, form, newPassword } from './forms.js';
import { goOn } from './returning.js';
import * as server from './server.js';
import { isSignedIn } from './session.js';
import { texts } from './texts.js';

const MOST_CHARACTERS = 255;

/** @param reason why somebody is here who did not ask for it: ended, over, first; or what was done: verified, changed */
export function signIn(reason) {
  const t = texts();
  if (isSignedIn()) {
    goOn('#/account');
    return;
  }
  const identifier = field('identifier', { label: t.identifier, autocomplete: 'username', autocapitalize: 'off', spellcheck: 'false', maxlength: MOST_CHARACTERS });
  const password = currentPassword();
  show(t.signIn,
    t.signInReasons[reason] && el('p', { class: 'note' }, t.signInReasons[reason]),
    form({
      content: [identifier.element, password.element],
      fields: () => [identifier, password],
      label: t.signIn,
      async send(values) {
        try {
          await server.signIn(values.identifier, values.password);
          goOn('#/dashboard');
        } catch (failure) {
          if (!(failure instanceof server.Refused) || !failure.is('password-change-required')) throw failure;
          chooseOwn(values.identifier, failure.problem.proof);
        }
      },
    }),
    el('p', {}, el('a', { href: '#/forgotten-password' }, t.forgotten)),
    el('p', {}, t.noAccount, ' ', el('a', { href: '#/sign-up' }, t.signUp)));
}

// A temporary password opens nothing but this.
function chooseOwn(identifier, proof) {
  const t = texts();
  const password = newPassword(t.newPassword);
  show(t.chooseOwn, el('p', {}, t.chooseOwnIntro), form({
    content: password.element,
    fields: () => [password],
    label: t.keepPassword,
    async send(values) {
      await server.resetPassword(proof, values.newPassword);
      await server.signIn(identifier, values.newPassword);
      goOn('#/dashboard');
    },
  }));
}
