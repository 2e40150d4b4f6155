// One competency: where a learner stands, and tutorials for what was failed.
import { actions } from './cards.js';
import { el, show } from './dom.js';
import * as server from './server.js';
import { language, texts } from './texts.js';
import { tutorial } from './tutorials.js';

export async function competency(code) {
  const t = texts();
  const [framework, own, recommended] = await Promise.all([server.framework(), server.competency(code), server.tutorials('recommended', code, 1, 100)]);
  const { title, description } = framework.areas.flatMap((area) => area.competencies).find((one) => one.code === code);
  const marked = Object.fromEntries(recommended.tutorials.map((one) => [one.id, one]));
  show(`${code} ${title[language()]}`,
    el('p', {}, description[language()]),
    own.status !== 'NOT_STARTED' && el('p', { class: 'level' }, t.level(own.level, own.maxLevel), ' · ', t.pix(own.points)),
    own.status !== 'NOT_STARTED' && own.pointsToNextLevel > 0 && el('p', {}, t.next8(own.pointsToNextLevel)),
    actions(code, title[language()], own),
    own.failedSkills.length > 0 && el('h2', {}, t.toLearn),
    own.failedSkills.map((skill) => el('section', { 'aria-label': skill.topic },
      el('h3', {}, skill.topic), el('p', {}, skill.description),
      skill.tutorials.map((one) => tutorial(marked[one.id] ?? { ...one, saved: false })))),
    el('p', {}, el('a', { href: '#/' }, t.back)));
}
