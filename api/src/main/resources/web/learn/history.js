// The tests that a learner took.
import { el, show } from './dom.js';
import { more } from './more.js';
import * as server from './server.js';
import { language, texts } from './texts.js';

export async function history() {
  const t = texts();
  const [framework, first] = await Promise.all([server.framework(), server.history()]);
  const titles = Object.fromEntries(framework.areas.flatMap((area) => area.competencies).map(({ code, title }) => [code, title[language()]]));
  const rows = el('tbody', {}, first.assessments.map((test) => row(test, titles)));
  let after = first.after;
  show(t.history,
    first.assessments.length === 0 && el('p', {}, t.noTests),
    first.assessments.length > 0 && el('div', { class: 'wide', tabindex: 0, role: 'group', 'aria-label': t.history }, el('table', {},
      el('thead', {}, el('tr', {}, [t.competency, t.startedAt, t.endedAt, t.phase, t.levelColumn].map((name) => el('th', { scope: 'col' }, name)))), rows)),
    more(after !== undefined, async () => {
      const next = await server.history(after);
      rows.append(...next.assessments.map((test) => row(test, titles)));
      after = next.after;
      return after !== undefined;
    }));
}

function row({ id, competency, phase, startedAt, endedAt, level, maxLevel }, titles) {
  const t = texts();
  const page = phase === 'IN_PROGRESS' ? 'test' : 'answers';
  return el('tr', {}, el('td', {}, el('a', { href: `#/${page}/${id}` }, `${competency} ${titles[competency] ?? ''}`)),
    el('td', {}, t.date(startedAt)), el('td', {}, endedAt ? t.date(endedAt) : ''), el('td', {}, t.phases[phase]),
    el('td', {}, level === undefined ? '' : t.level(level, maxLevel)));
}
