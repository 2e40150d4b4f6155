// The identities elsewhere with which somebody signs in: which there are, one more, one less.
import { el, show } from './dom.js';
import { currentPassword, form } from './forms.js';
import { goAndTell } from './returning.js';
import * as server from './server.js';
import { filledWith, toProvider } from './sso.js';
import { texts } from './texts.js';

const nameOf = ({ displayName, issuer }) => displayName ?? issuer;

/** The part of an account's page. */
export function identities({ hasPassword }) {
  const t = texts();
  return filledWith(() => Promise.all([server.identities(), server.providers()]), ([{ identities: linked }, { providers }]) => {
    const isLastWayIn = !hasPassword && linked.length === 1;
    return [
      linked.length > 0 && [el('h3', {}, t.ssoMine), el('ul', {}, linked.map((one) => el('li', {}, t.ssoSince(nameOf(one), t.date(one.linkedAt)), ' ',
        !isLastWayIn && el('a', { href: `#/account/identity/${one.id}` }, t.ssoRemove(nameOf(one))))))],
      isLastWayIn && el('p', { class: 'note' }, t.ssoLastWayIn),
      providers.length > 0 && el('p', { class: 'actions' }, providers.map((one) => toProvider(one, t.ssoAdd(one.displayName)))),
    ];
  });
}

/** The page that removes one. */
export async function removeIdentity(mine, id) {
  const t = texts();
  const { identities: linked } = await server.identities();
  const one = linked.find((other) => other.id === id);
  if (!one) {
    location.replace('#/account');
    return;
  }
  const password = currentPassword(t.currentPassword);
  const fields = mine.hasPassword ? [password] : [];
  show(t.ssoRemoveTitle(nameOf(one)), el('p', {}, t.ssoRemoveIntro(nameOf(one))), form({
    content: fields.map((field) => field.element),
    fields: () => fields,
    label: t.ssoRemove(nameOf(one)),
    danger: true,
    async send(values) {
      if (await server.unlinkIdentity(id, mine.email ?? mine.username, values.password)) goAndTell('#/account', texts().ssoRemoved(nameOf(one)));
      else location.replace('#/sign-in/removed');
    },
  }), el('p', {}, el('a', { href: '#/account' }, t.backToAccount)));
}
