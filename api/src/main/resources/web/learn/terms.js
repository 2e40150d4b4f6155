// The terms of use, short enough to be read.
import { el, show } from './dom.js';
import { texts } from './texts.js';

export function terms() {
  const t = texts();
  show(t.termsTitle, t.terms.map(([title, ...lines]) => [el('h2', {}, title), lines.map((line) => el('p', {}, line))]));
}
