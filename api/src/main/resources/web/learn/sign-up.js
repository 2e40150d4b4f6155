// Signing up: the learner of this browser gets an account, and keeps what they have.
import { el, show } from './dom.js';
import { email, form, name, newPassword, tick, username } from './forms.js';
import { goOn } from './returning.js';
import * as server from './server.js';
import { isKnown, isSignedIn } from './session.js';
import { otherWaysIn } from './sso.js';
import { language, texts } from './texts.js';

export function signUp() {
  const t = texts();
  if (isSignedIn()) {
    goOn('#/account');
    return;
  }
  const firstName = name('firstName', t.firstName, 'given-name');
  const lastName = name('lastName', t.lastName, 'family-name');
  const mail = email();
  const pupil = username();
  const password = newPassword();
  const terms = tick('terms', [t.acceptTerms[0], el('a', { href: '#/terms', target: '_blank' }, t.acceptTerms[1])]);
  const byMail = radio('by-email', t.byEmail, true);
  const byName = radio('by-username', t.byUsername, false);

  function radio(id, label, checked) {
    const input = el('input', { type: 'radio', name: 'by', id, checked, onchange: choose });
    return { input, element: el('label', { class: 'choice', for: id }, input, el('span', {}, label)) };
  }

  function choose() {
    mail.element.hidden = byName.input.checked;
    pupil.element.hidden = !byName.input.checked;
  }

  choose();
  show(t.signUp,
    el('p', {}, t.signUpIntro), isKnown() && el('p', { class: 'note' }, t.signUpKeeps),
    form({
      content: [firstName.element, lastName.element,
        el('fieldset', {}, el('legend', {}, t.signInWith), byMail.element, byName.element),
        mail.element, pupil.element, password.element, terms.element],
      fields: () => [firstName, lastName, byName.input.checked ? pupil : mail, password, terms],
      label: t.signUp,
      async send(values) {
        const { next } = await server.signUp({
          firstName: values.firstName, lastName: values.lastName, password: values.newPassword, locale: language(),
          ...(byName.input.checked ? { username: values.username } : { email: values.email }),
        });
        if (next === 'SIGN_IN') {
          await server.signIn(values.username, values.newPassword);
          goOn('#/dashboard');
        } else {
          location.hash = '#/account';
        }
      },
    }),
    otherWaysIn(),
    el('p', {}, t.haveAccount, ' ', el('a', { href: '#/sign-in' }, t.signIn)));
}
