// My account: who somebody is here, and what they can do about it.
import { el, show, tell } from './dom.js';
import { currentPassword, email, explain, form, name, newPassword, sixDigits, tick } from './forms.js';
import { identities, removeIdentity } from './identities.js';
import * as server from './server.js';
import { SignedOut } from './session.js';
import { chooseLanguage, language, languages, texts } from './texts.js';

const PAGES = { email: changeEmail, code: emailCode, password: changePassword, identity: removeIdentity, erasure };

export async function account(page, ...parts) {
  const me = await server.me();
  if (me.status === 'ANONYMOUS') invitation();
  else if (me.status === 'PENDING') pending(me.account);
  else if (Object.hasOwn(PAGES, page ?? '')) await PAGES[page](me.account, ...parts);
  else overview(me);
}

const back = () => el('p', {}, el('a', { href: '#/account' }, texts().backToAccount));

// A button that does something and tells how it went.
function act(label, action, attributes = {}) {
  const button = el('button', {
    type: 'button', async onclick() {
      button.disabled = true;
      try {
        await action();
      } catch (failure) {
        if (!(failure instanceof SignedOut)) tell(explain(failure));
      }
      button.disabled = false;
    }, ...attributes,
  }, label);
  return button;
}

function invitation() {
  const t = texts();
  show(t.noAccountYet, el('p', {}, t.noAccountIntro),
    el('p', { class: 'actions' }, el('a', { class: 'main', href: '#/sign-up' }, t.signUp), el('a', { href: '#/sign-in' }, t.signIn)));
}

function pending({ pendingEmail }) {
  const t = texts();
  show(t.lookIntoMail,
    el('p', {}, pendingEmail ? t.pendingIntro(pendingEmail) : t.pendingOver),
    el('p', { class: 'actions' },
      pendingEmail && act(t.mailAgain, async () => {
        await server.proofAgain();
        tell(t.mailedAgain);
      }),
      el('a', { href: '#/verify-email' }, t.haveCode),
      el('a', { href: '#/sign-in' }, t.signIn)),
    el('p', {}, t.wrongAddress, ' ', el('a', { href: '#/sign-up' }, t.signUpAgain)),
    el('p', {}, t.pendingGoOn, ' ', el('a', { href: '#/' }, t.homeMenu)));
}

function overview(me) {
  const t = texts();
  const { account: mine, currentTermsVersion } = me;
  const firstName = name('firstName', t.firstName, 'given-name', mine.firstName);
  const lastName = name('lastName', t.lastName, 'family-name', mine.lastName);
  const locale = el('select', { id: 'locale' }, languages().map(([code, label]) => el('option', { value: code, lang: code, selected: code === mine.locale }, label)));
  const isOld = mine.termsVersion !== currentTermsVersion;
  show(t.account,
    isOld && el('section', { class: 'note' }, el('p', {}, t.termsChanged, ' ', el('a', { href: '#/terms' }, t.termsTitle)),
      act(t.acceptNewTerms, async () => {
        await server.editMe({ termsVersion: currentTermsVersion });
        await account();
        tell(t.saved);
      })),
    form({
      content: [firstName.element, lastName.element, el('div', { class: 'field' }, el('label', { for: 'locale' }, t.language), locale)],
      fields: () => [firstName, lastName],
      label: t.saveChanges,
      async send(values) {
        const hasLanguageChanged = locale.value !== language();
        await server.editMe({ ...values, locale: locale.value });
        chooseLanguage(locale.value);
        if (hasLanguageChanged) window.dispatchEvent(new Event('hashchange'));
        else tell(texts().saved);
      },
    }),
    el('h2', {}, t.signInTitle),
    el('dl', {},
      el('dt', {}, t.email), el('dd', {}, mine.email ?? t.none, ' ', el('a', { href: '#/account/email' }, mine.email ? t.changeEmail : t.addEmail)),
      mine.username && [el('dt', {}, t.username), el('dd', {}, mine.username)],
      mine.hasPassword && [el('dt', {}, t.password), el('dd', {}, el('a', { href: '#/account/password' }, t.changePassword))]),
    identities(mine),
    el('p', { class: 'actions' }, act(t.signOutEverywhere, async () => {
      await server.signOutEverywhere();
      location.hash = '#/sign-in/everywhere';
    })),
    el('h2', {}, t.myData),
    el('p', {}, t.myDataIntro),
    el('p', { class: 'actions' }, act(t.export, download), el('a', { href: '#/account/erasure' }, t.erase)));
}

async function download() {
  const text = JSON.stringify(await server.exportMe(), null, 2);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = el('a', { href: url, download: 'assay.json' });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // Some browsers read it only now.
  tell(texts().exported);
}

function changeEmail(mine) {
  const t = texts();
  const address = email(t.newEmail);
  const password = currentPassword(t.currentPassword);
  const fields = mine.hasPassword ? [address, password] : [address];
  show(mine.email ? t.changeEmail : t.addEmail, el('p', {}, t.changeEmailIntro), form({
    content: fields.map((one) => one.element),
    fields: () => fields,
    label: t.sendCode,
    async send(values) {
      await server.changeEmail(values.email, values.password);
      location.hash = '#/account/code';
    },
  }), back());
}

function emailCode() {
  const t = texts();
  const code = sixDigits();
  show(t.lookIntoMail, el('p', {}, t.codeIntro), form({
    content: code.element,
    fields: () => [code],
    label: t.confirmAddress,
    async send(values) {
      await server.confirmEmail(values.code);
      await account();
      history.replaceState(null, '', '#/account');
      tell(texts().emailChanged);
    },
  }), el('p', {}, el('a', { href: '#/account/email' }, t.otherAddress)), back());
}

function changePassword(mine) {
  const t = texts();
  const password = currentPassword(t.currentPassword);
  const next = newPassword(t.newPassword);
  const name = el('input', { type: 'text', autocomplete: 'username', value: mine.email ?? mine.username, hidden: true, readonly: true });
  show(t.changePassword, el('p', {}, t.changePasswordIntro), form({
    content: [name, password.element, next.element],
    fields: () => [password, next],
    label: t.keepPassword,
    async send(values) {
      await server.changePassword(mine.email ?? mine.username, values.password, values.newPassword);
      history.replaceState(null, '', '#/account');
      await account();
      tell(texts().passwordChanged);
    },
  }), back());
}

function erasure(mine) {
  const t = texts();
  const password = currentPassword(t.currentPassword);
  const sure = tick('sure', t.eraseSure);
  const fields = mine.hasPassword ? [password, sure] : [sure];
  show(t.erase,
    el('p', {}, t.eraseIntro), el('ul', {}, t.eraseWhat.map((line) => el('li', {}, line))), el('p', { class: 'note' }, t.eraseExportFirst),
    form({
      content: fields.map((one) => one.element),
      fields: () => fields,
      label: t.erase,
      danger: true,
      async send(values) {
        await server.eraseMe(values.password);
        location.hash = '#/erased';
      },
    }), back());
}

export function erased() {
  const t = texts();
  show(t.erased, el('p', {}, t.erasedIntro), el('p', {}, el('a', { href: '#/' }, t.homeMenu)));
}

