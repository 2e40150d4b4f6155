// A challenge as a form: what is asked, and a way to answer for each type of item.
import { el, tell } from './dom.js';
import { markdown } from './markdown.js';
import { simulatorFrame } from './simulator.js';
import { language, texts } from './texts.js';

/** What is asked: instruction, picture, files, simulator. onValue is told the simulator's answer. */
export function question(challenge, onValue = () => {}) {
  const t = texts();
  return [
    markdown(challenge.instruction),
    challenge.illustration && el('img', { src: challenge.illustration.url, alt: challenge.illustration.alternative }),
    challenge.attachments?.length && el('section', { 'aria-label': t.files }, el('h2', {}, t.files), el('ul', {}, challenge.attachments.map(attachment))),
    challenge.simulator && simulatorFrame(challenge.simulator, language(), onValue),
  ];
}

function attachment({ title, files }) {
  const links = files.map((file) => el('a', { href: file.url, download: file.name, class: 'file' }, `${file.name} (${texts().size(file.sizeBytes)})`));
  return el('li', {}, texts().labelled(title, ''), links.flatMap((link, i) => i ? [' · ', link] : [link]));
}

/** Controls to answer with: {element, value(), set(value)}; value() is undefined while there is none. */
export function answering(challenge) {
  switch (challenge.type) {
    case 'single-choice': return choices(challenge, 'radio');
    case 'multiple-choice': return choices(challenge, 'checkbox');
    case 'ordering': return ordering(challenge);
    case 'blanks':
    case 'interchangeable-blanks': return blanks(challenge);
    default: return typed(challenge);
  }
}

function choices(challenge, type) {
  const t = texts();
  const inputs = challenge.choices.map((choice) => el('input', { type, name: 'choice', value: choice.id, id: `choice-${choice.id}` }));
  const element = el('fieldset', {}, el('legend', {}, type === 'radio' ? t.one : t.several),
    challenge.choices.map((choice, i) => el('label', { class: 'choice', for: inputs[i].id }, inputs[i], inline(choice.text))));
  return {
    element,
    value() {
      const chosen = inputs.filter((input) => input.checked).map((input) => input.value);
      if (!chosen.length) return undefined;
      return type === 'radio' ? chosen[0] : chosen;
    },
    set(value) {
      for (const input of inputs) input.checked = [value].flat().includes(input.value);
    },
  };
}

// A choice's text is plain: it may look like code, but it is never markup.
function inline(text) {
  return el('span', {}, text);
}

function ordering(challenge) {
  const t = texts();
  let order = challenge.choices.map((choice) => choice.id);
  let touched = false;
  const textOf = Object.fromEntries(challenge.choices.map((choice) => [choice.id, choice.text]));
  const list = el('ol', { class: 'order' });
  const element = el('fieldset', {}, el('legend', {}, t.order), list);

  function move(id, by) {
    const from = order.indexOf(id);
    order.splice(from, 1);
    order.splice(from + by, 0, id);
    touched = true;
    draw();
    tell(t.moved(textOf[id], from + by + 1));
    const same = document.getElementById(`${by < 0 ? 'up' : 'down'}-${id}`);
    (same.disabled ? document.getElementById(`${by < 0 ? 'down' : 'up'}-${id}`) : same).focus();
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function draw() {
    list.replaceChildren(...order.map((id, i) => el('li', {},
      el('span', {}, textOf[id]),
      el('button', { type: 'button', id: `up-${id}`, 'aria-label': t.up(textOf[id]), disabled: i === 0, onclick: () => move(id, -1) }, '↑'),
      el('button', { type: 'button', id: `down-${id}`, 'aria-label': t.down(textOf[id]), disabled: i === order.length - 1, onclick: () => move(id, 1) }, '↓'))));
  }

  draw();
  return {
    element,
    value: () => (touched ? order : undefined),
    set(value) {
      order = value;
      touched = true;
      draw();
    },
  };
}

function typed(challenge) {
  const input = el('input', {
    id: 'answer', type: 'text', maxlength: 500, autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', placeholder: challenge.placeholder,
    inputmode: challenge.type === 'number' ? 'decimal' : 'text', 'aria-describedby': challenge.simulator ? 'answer-note' : null,
  });
  return {
    element: el('p', { class: 'field' }, el('label', { for: 'answer' }, texts().yourAnswer), input,
      challenge.simulator && el('small', { id: 'answer-note' }, texts().simulator)),
    value: () => input.value.trim() || undefined,
    set(value) {
      input.value = value ?? '';
    },
  };
}

function blanks(challenge) {
  const fields = challenge.blanks.map((blank) => ({ id: blank.id, control: control(blank) }));
  return {
    element: el('fieldset', {}, el('legend', {}, texts().yourAnswer), challenge.blanks.map((blank, i) =>
      el('p', { class: 'field' }, el('label', { for: `blank-${blank.id}` }, blank.label), fields[i].control))),
    value() {
      const given = fields.filter(({ control }) => control.value.trim() !== '');
      return given.length === fields.length ? Object.fromEntries(given.map(({ id, control }) => [id, control.value.trim()])) : undefined;
    },
    set(value) {
      for (const { id, control } of fields) control.value = value[id] ?? '';
    },
  };
}

function control(blank) {
  const id = `blank-${blank.id}`;
  return blank.options
    ? el('select', { id }, el('option', { value: '' }, texts().choose), blank.options.map((option) => el('option', { value: option.id }, option.text)))
    : el('input', { id, type: 'text', maxlength: 500, autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' });
}

/** A response in words. */
export function inWords(challenge, value) {
  if (value === undefined) return texts().nothing;
  if (typeof value === 'string') return textOf(challenge.choices, value);
  if (Array.isArray(value)) return value.map((id) => textOf(challenge.choices, id)).join(' · ');
  return challenge.blanks.filter((blank) => blank.id in value).map((blank) => texts().labelled(blank.label, textOf(blank.options, value[blank.id]))).join(' · ');
}

const textOf = (choices, id) => choices?.find((choice) => choice.id === id)?.text ?? id;
