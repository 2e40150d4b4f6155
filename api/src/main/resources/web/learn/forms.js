// Forms that say what is wrong at the field it belongs to.
import { el, tell } from './dom.js';
import { SignedOut } from './session.js';
import { Refused } from './talk.js';
import { texts } from './texts.js';

const EMAIL = /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i;
const USERNAME = /^[a-z0-9][a-z0-9._-]{2,63}$/i;
const CODE = /^[0-9]{6}$/;
const MOST_NAME_CHARACTERS = 255;
const MOST_PASSWORD_CHARACTERS = 128;
const LEAST_PASSWORD_CHARACTERS = 8;

/**
 * A field with its label, hint and place for what is wrong.
 *
 * @param check gives what is wrong with a value, or nothing
 */
export function field(name, { label, hint, check = () => undefined, value = '', blanks = false, ...attributes }) {
  const error = el('p', { class: 'error', id: `${name}-error` });
  const described = [hint && `${name}-hint`, error.id].filter(Boolean).join(' ');
  const input = el('input', { id: name, name, type: 'text', 'aria-describedby': described, 'aria-required': 'true', ...attributes });
  input.value = value;
  const own = () => (blanks ? input.value : input.value.trim());
  const one = {
    name,
    input,
    value: own,
    check: () => (own() === '' ? texts().fill : check(own())),
    fail(text) {
      error.textContent = text ?? '';
      if (text) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    },
  };
  const isPassword = attributes.type === 'password';
  one.element = el('div', { class: 'field' }, el('label', { for: name }, label), hint && el('small', { id: `${name}-hint` }, hint),
    isPassword ? el('span', { class: 'secret' }, input, showing(input)) : input, error);
  return one;
}

// For whoever types better when they see what.
function showing(input) {
  const t = texts();
  const button = el('button', {
    type: 'button', 'aria-pressed': 'false', onclick() {
      const isHidden = input.type === 'password';
      input.type = isHidden ? 'text' : 'password';
      button.setAttribute('aria-pressed', String(isHidden));
    },
  }, t.showPassword);
  return button;
}

export const name = (id, label, autocomplete, value) => field(id, { label, autocomplete, value, maxlength: MOST_NAME_CHARACTERS });

export const email = (label = texts().email) => field('email', {
  label, type: 'email', autocomplete: 'email', maxlength: 254, check: (value) => (EMAIL.test(value) ? undefined : texts().emailWrong),
});

export const username = () => field('username', {
  label: texts().username, hint: texts().usernameHint, autocomplete: 'username', autocapitalize: 'off', spellcheck: 'false', maxlength: 64,
  check: (value) => (USERNAME.test(value) ? undefined : texts().usernameWrong),
});

export const currentPassword = (label = texts().password) => field('password', {
  label, type: 'password', autocomplete: 'current-password', blanks: true,
  check: (value) => (value.length > MOST_PASSWORD_CHARACTERS ? texts().passwordFaults.TOO_LONG : undefined),
});

export const newPassword = (label = texts().password) => field('newPassword', {
  label, hint: texts().passwordHint, type: 'password', autocomplete: 'new-password', blanks: true,
  check: (value) => texts().passwordFaults[faultOf(value)],
});

// As the server's rule, so that most hear of it before anything is sent.
function faultOf(typed) {
  const password = typed.normalize('NFC');
  if ([...password].length < LEAST_PASSWORD_CHARACTERS) return 'TOO_SHORT';
  if ([...password].length > MOST_PASSWORD_CHARACTERS) return 'TOO_LONG';
  if (!/\p{Uppercase}/u.test(password)) return 'NO_UPPER_CASE_LETTER';
  if (!/\p{Lowercase}/u.test(password)) return 'NO_LOWER_CASE_LETTER';
  return /\p{Nd}/u.test(password) ? undefined : 'NO_DIGIT';
}

export const sixDigits = () => field('code', {
  label: texts().code6, inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: 6, check: (value) => (CODE.test(value) ? undefined : texts().code6Wrong),
});

/** What an account is signed in to with, beside its password. */
export const identifier = () => field('identifier', {
  label: texts().identifier, autocomplete: 'username', autocapitalize: 'off', spellcheck: 'false', maxlength: MOST_NAME_CHARACTERS,
});

/** A code as a mail holds it, for whom its link does not open. */
export const mailedCode = () => field('proof', {
  label: texts().mailedCode, hint: texts().mailedCodeHint, autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', maxlength: 64,
  check: (value) => (/^[A-Za-z0-9_-]{43}$/.test(value) ? undefined : texts().mailedCodeWrong),
});

/** A box to tick. */
export function tick(id, label) {
  const error = el('p', { class: 'error', id: `${id}-error` });
  const input = el('input', { id, type: 'checkbox', 'aria-describedby': error.id, 'aria-required': 'true' });
  return {
    name: id,
    input,
    value: () => input.checked,
    check: () => (input.checked ? undefined : texts().tickFirst),
    fail(text) {
      error.textContent = text ?? '';
      if (text) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    },
    element: el('div', { class: 'field' }, el('span', { class: 'choice' }, input, el('label', { for: id }, label)), error),
  };
}

/**
 * A form. What is wrong with a field is told there, and the field gets the focus; all else is told above the button.
 *
 * @param fields a function that gives those that count now; their elements are in content
 * @param send does it, with the values by name
 */
export function form({ content, fields, label, send, danger = false }) {
  const told = el('p', { class: 'error', role: 'alert' });
  const button = el('button', { class: danger ? 'danger' : 'main' }, label);
  let isBusy = false;

  async function submit(event) {
    event.preventDefault();
    if (isBusy) return;
    const now = fields();
    told.textContent = '';
    tell('');
    const wrong = now.map((one) => [one, one.check()]);
    wrong.forEach(([one, text]) => one.fail(text));
    const first = wrong.find(([, text]) => text);
    if (first) {
      first[0].input.focus();
      return;
    }
    isBusy = true;
    button.setAttribute('aria-disabled', 'true');
    try {
      await send(Object.fromEntries(now.map((one) => [one.name, one.value()])));
    } catch (failure) {
      if (!(failure instanceof SignedOut)) refuse(failure, now);
    }
    isBusy = false;
    button.removeAttribute('aria-disabled');
  }

  function refuse(failure, now) {
    const of = failure instanceof Refused ? PLACES.find(([slug]) => failure.is(slug)) : undefined;
    const place = of && now.find((one) => one.name === of[1]);
    if (place) {
      place.fail(explain(failure));
      place.input.focus();
    } else {
      told.textContent = explain(failure);
    }
  }

  return el('form', { novalidate: true, onsubmit: submit }, content, told, el('p', { class: 'actions' }, button));
}

// The fields that problems belong to, where a form has them.
const PLACES = [
  ['password-refused', 'newPassword'],
  ['password-wrong', 'password'],
  ['username-taken', 'username'],
  ['terms-not-current', 'terms'],
  ['proof-invalid', 'code'],
];

/** What went wrong, in words that help. */
export function explain(failure) {
  const t = texts();
  if (!(failure instanceof Refused)) return t.noNetwork;
  const { type, fault, retryAfterSeconds } = failure.problem;
  if (failure.is('password-refused')) return t.passwordFaults[fault] ?? failure.message;
  if (failure.is('too-many-attempts') && retryAfterSeconds) return t.tooMany(t.duration(retryAfterSeconds));
  return t.problems[type.replace('/problems/', '')] ?? failure.message;
}
