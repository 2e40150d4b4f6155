// What all simulators share: the talk with the page around, texts, elements, the code of a state. See README.md.
'use strict';

const assay = (() => {
  const PROTOCOL = 1;
  const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'; // no I, no O: they look like digits
  const CODE_LENGTH = 5;
  const LABELS = {
    fr: { answer: 'Votre code : ', none: 'Agissez d’abord ; un code apparaîtra ici.' },
    en: { answer: 'Your code: ', none: 'Act first; a code will appear here.' },
  };

  let language = 'fr';
  let output;

  function tell(message) {
    window.parent.postMessage({ assay: PROTOCOL, ...message }, '*');
  }

  // An element. Attributes that begin with "on" are listeners; true sets an attribute without value, false and null leave it out.
  function el(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
      else if (value === true) element.setAttribute(key, '');
      else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, String(value));
    }
    element.append(...children.flat().filter((child) => child !== null && child !== undefined).map((child) =>
      child instanceof Node ? child : String(child)));
    return element;
  }

  // A drop-down list of [value, name]; choose is given the value chosen.
  function select(id, value, options, choose, attributes = {}) {
    return el('select', { id, ...attributes, onchange: (event) => choose(event.target.value) },
      options.map(([key, shown]) => el('option', { value: key, selected: key === value }, shown)));
  }

  // A drop-down list beside its label, in a row.
  function labelled(id, label, value, options, choose, attributes = {}) {
    return el('p', { class: 'row' }, el('label', { for: id }, label), select(id, value, options, choose, attributes));
  }

  // Five letters that follow from a text: FNV-1a, 32 bits, over its UTF-8 bytes.
  function code(state) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(state)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    let letters = '';
    for (let i = 0; i < CODE_LENGTH; i++) {
      letters += LETTERS[hash % LETTERS.length];
      hash = Math.floor(hash / LETTERS.length);
    }
    return letters;
  }

  // Shows the learner's answer and tells it to the page around; null takes it back.
  function answer(value) {
    output.replaceChildren(...(value === null
      ? [LABELS[language].none]
      : [LABELS[language].answer, el('output', {}, value)]));
    tell({ type: 'value', value });
  }

  // The answer of a state is its code.
  function answerState(state) {
    answer(code(state));
  }

  // Puts the focus back on the control of that id after everything was drawn anew.
  function redraw(root, ...children) {
    const focused = document.activeElement && document.activeElement.id;
    root.replaceChildren(...children.flat());
    const again = focused && document.getElementById(focused);
    if (again) again.focus();
  }

  // Runs a simulator: texts by language, and a function that is given the root element, the data and the texts of the language.
  function simulator(texts, begin) {
    window.addEventListener('message', (event) => {
      const message = event.data;
      if (event.source !== window.parent || !message || message.assay !== PROTOCOL || message.type !== 'start') return;
      language = message.language === 'en' ? 'en' : 'fr';
      document.documentElement.lang = language;
      const root = el('main');
      output = el('p', { id: 'answer', role: 'status' });
      document.body.replaceChildren(root, output);
      document.title = texts[language].title;
      answer(null);
      begin(root, message.data, texts[language]);
    });
    new ResizeObserver(() => tell({ type: 'height', pixels: document.documentElement.scrollHeight })).observe(document.body);
    tell({ type: 'ready' });
  }

  return { el, select, labelled, code, answer, answerState, redraw, simulator };
})();
