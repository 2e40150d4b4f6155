// A competency with what a learner has reached in it, and what may be done there.
import { el, tell } from './dom.js';
import * as server from './server.js';
import { isKnown } from './session.js';
import { language, texts } from './texts.js';

/** One of a list of cards. */
export function card({ code, title, description }, standing, maxLevel) {
  return el('li', {},
    el('h3', {}, isKnown() ? el('a', { href: `#/competency/${code}` }, `${code} ${title[language()]}`) : `${code} ${title[language()]}`),
    el('p', {}, description[language()]),
    standing.status !== 'NOT_STARTED' && el('p', { class: 'level' }, texts().level(standing.level, maxLevel)),
    standing.percent !== undefined && el('p', {}, texts().progress(standing.percent)),
    actions(code, title[language()], standing));
}

/** What may be done in a competency today, and in how many days the rest. */
export function actions(code, name, standing) {
  const t = texts();
  const act = (label, action, extra = {}) => el('button', { 'aria-label': t.labelled(label, name), onclick: () => run(action), ...extra }, label);
  const own = {
    NOT_STARTED: () => [act(t.start, () => server.start(code), { class: 'main' })],
    STARTED: () => [act(t.resume, () => server.start(code), { class: 'main' })],
    COMPLETED: () => [
      el('a', { href: `#/answers/${standing.assessmentId}`, 'aria-label': t.labelled(t.answers, name) }, t.answers),
      standing.daysBeforeImproving > 0 ? el('small', {}, t.improveIn(standing.daysBeforeImproving)) : act(t.improve, () => server.improve(code)),
    ],
  }[standing.status]();
  const reset = standing.daysBeforeReset === undefined ? null
    : standing.daysBeforeReset > 0 ? el('small', {}, t.resetIn(standing.daysBeforeReset))
      : act(t.reset, () => confirm(t.resetSure(name)) && server.reset(code));
  return el('p', { class: 'actions' }, own, reset);
}

async function run(action) {
  try {
    const assessment = await action();
    tell('');
    if (assessment?.id) location.hash = `#/test/${assessment.id}`;
    else if (assessment) window.dispatchEvent(new Event('hashchange'));
  } catch (failure) {
    tell(texts().failed + failure.message);
  }
}
