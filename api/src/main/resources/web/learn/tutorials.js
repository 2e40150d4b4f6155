// A learner's tutorials: recommended by what was failed, or saved; each may be called useful or not.
import { el, show, tell } from './dom.js';
import { markdown } from './markdown.js';
import { more } from './more.js';
import * as server from './server.js';
import { language, texts } from './texts.js';

const PAGE_SIZE = 20;

export async function tutorials(kind = 'recommended', competency = 'all') {
  const t = texts();
  const wanted = competency === 'all' ? undefined : competency;
  const page = (number) => server.tutorials(kind, wanted, number, PAGE_SIZE);
  const [framework, first] = await Promise.all([server.framework(), page(1)]);
  const choice = el('select', { id: 'competency', onchange: () => { location.hash = `#/tutorials/${kind}/${choice.value}`; } },
    el('option', { value: 'all', selected: !wanted }, t.allCompetencies),
    framework.areas.flatMap((area) => area.competencies).map(({ code, title }) =>
      el('option', { value: code, selected: code === wanted }, `${code} ${title[language()]}`)));
  const tab = (name, label) => el('a', { href: `#/tutorials/${name}/${competency}`, 'aria-current': name === kind ? 'true' : null }, label);
  const list = el('div', {}, first.tutorials.map(tutorial));
  let read = 1;
  show(t.tutorials,
    el('p', { class: 'actions' }, tab('recommended', t.recommendedTutorials), tab('saved', t.savedTutorials)),
    el('p', { class: 'field' }, el('label', { for: 'competency' }, t.competency), choice),
    el('p', {}, t.tutorialCount(first.total)),
    list,
    more(first.total > PAGE_SIZE, async () => {
      read += 1;
      const next = await page(read);
      list.append(...next.tutorials.map(tutorial));
      return next.total > read * PAGE_SIZE;
    }));
}

/** A tutorial to be opened, kept and judged. */
export function tutorial(one) {
  const t = texts();
  const { id, title, minutes, format, body } = one;
  const details = el('details', { class: 'tutorial' }, el('summary', {}, t.tutorial(title, t.formats[format] ?? format, minutes)));
  details.addEventListener('toggle', () => details.childElementCount > 1 || details.append(markdown(body), marks(id, title, one)));
  return details;
}

function marks(id, title, first) {
  const t = texts();
  let mark = first;
  const button = (label, act) => el('button', { type: 'button', 'aria-label': t.labelled(label, title), onclick: () => change(act) }, label);
  const save = button(t.save, () => (mark.saved ? server.unsaveTutorial(id) : server.saveTutorial(id)));
  const useful = button(t.useful, () => server.judgeTutorial(id, mark.useful === true ? null : true));
  const useless = button(t.useless, () => server.judgeTutorial(id, mark.useful === false ? null : false));

  async function change(act) {
    try {
      mark = await act();
      draw();
    } catch (failure) {
      tell(t.failed + failure.message);
    }
  }

  function draw() {
    save.setAttribute('aria-pressed', mark.saved);
    useful.setAttribute('aria-pressed', mark.useful === true);
    useless.setAttribute('aria-pressed', mark.useful === false);
  }

  draw();
  return el('p', { class: 'actions' }, save, useful, useless);
}
