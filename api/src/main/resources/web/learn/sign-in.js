// Signing in, and the change of a password that somebody else chose.
import { el, show } from './dom.js';
import { currentPassword, form, identifier, newPassword } from './forms.js';
import { goOn } from './returning.js';
import * as server from './server.js';
import { isSignedIn } from './session.js';
import { otherWaysIn } from './sso.js';
import { texts } from './texts.js';

/** @param reason why somebody is here who did not ask for it: ended, over, first; or what was done: verified, changed */
export function signIn(reason) {
  const t = texts();
  if (isSignedIn()) {
    goOn('#/account');
    return;
  }
  const name = identifier();
  const password = currentPassword();
  show(t.signIn,
    t.signInReasons[reason] && el('p', { class: 'note' }, t.signInReasons[reason]),
    form({
      content: [name.element, password.element],
      fields: () => [name, password],
      label: t.signIn,
      async send(values) {
        try {
          await server.signIn(values.identifier, values.password);
          goOn('#/dashboard');
        } catch (failure) {
          if (!(failure instanceof server.Refused) || !failure.is('password-change-required')) throw failure;
          chooseOwn(values.identifier, failure.problem.proof, () => goOn('#/dashboard'));
        }
      },
    }),
    el('p', {}, el('a', { href: '#/forgotten-password' }, t.forgotten)),
    otherWaysIn(),
    el('p', {}, t.noAccount, ' ', el('a', { href: '#/sign-up' }, t.signUp)));
}

/** A temporary password opens nothing but this. */
export function chooseOwn(identifier, proof, then) {
  const t = texts();
  const password = newPassword(t.newPassword);
  show(t.chooseOwn, el('p', {}, t.chooseOwnIntro), form({
    content: password.element,
    fields: () => [password],
    label: t.keepPassword,
    async send(values) {
      await server.resetPassword(proof, values.newPassword);
      await server.signIn(identifier, values.newPassword);
      await then(values.newPassword);
    },
  }));
}
