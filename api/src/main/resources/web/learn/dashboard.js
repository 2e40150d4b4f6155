// What a learner may do next.
import { card } from './cards.js';
import { el, show } from './dom.js';
import * as server from './server.js';
import { language, texts } from './texts.js';

export async function dashboard() {
  const t = texts();
  const [framework, own] = await Promise.all([server.framework(), server.dashboard()]);
  const competency = Object.fromEntries(framework.areas.flatMap((area) => area.competencies).map((one) => [one.code, one]));
  const titleOf = (code) => competency[code].title[language()];
  const list = (id, title, standings) => standings.length > 0 && el('section', { 'aria-labelledby': id }, el('h2', { id }, title),
    el('ul', { class: 'cards' }, standings.map((standing) => card(competency[standing.code], standing, own.maxLevel))));
  show(t.dashboard,
    el('p', { class: 'score hexagon' }, t.points(own.totalPoints, own.maxPoints)),
    el('p', {}, own.certifiable ? t.certifiable : t.notCertifiable(own.competenciesMissing)),
    own.resume && el('p', {}, el('a', { class: 'main', href: `#/test/${own.resume.assessmentId}` },
      t.resumeAt(titleOf(own.resume.code), own.resume.percent))),
    list('recommended', t.recommended, own.recommended),
    list('started', t.started, own.started),
    list('improvable', t.improvable, own.improvable),
    el('p', {}, el('a', { href: '#/' }, t.allCompetencies)));
}
