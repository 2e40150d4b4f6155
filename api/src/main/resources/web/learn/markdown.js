// Markdown of the item bank as elements: links open beside the test, tables can be scrolled by the keyboard.
import { marked } from './marked.esm.js';
import DOMPurify from './purify.es.mjs';
import { texts } from './texts.js';

export function markdown(text) {
  const block = document.createElement('div');
  block.className = 'text';
  block.append(DOMPurify.sanitize(marked.parse(text), { RETURN_DOM_FRAGMENT: true, FORBID_ATTR: ['style'] }));
  for (const link of block.querySelectorAll('a[href]')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  for (const wide of block.querySelectorAll('table, pre')) {
    const frame = document.createElement('div');
    frame.className = 'wide';
    frame.tabIndex = 0;
    frame.setAttribute('role', 'group');
    frame.setAttribute('aria-label', wide.tagName === 'TABLE' ? texts().table : texts().code);
    wide.replaceWith(frame);
    frame.append(wide);
  }
  return block;
}
