// The competencies, with what a learner has reached in each.
import { el, show, tell } from './dom.js';
import * as server from './server.js';
import { language, texts } from './texts.js';

const NOTHING = { status: 'NOT_STARTED', points: 0, level: 0 };

export async function home() {
  const t = texts();
  const [framework, profile] = await Promise.all([server.framework(), server.isKnown() ? server.profile() : null]);
  const standing = (code) => profile?.competencies.find((competency) => competency.code === code) ?? NOTHING;
  show(t.home,
    el('p', {}, t.intro),
    profile && el('p', { class: 'score' }, t.points(profile.totalPoints, profile.maxPoints)),
    framework.areas.map((area) => el('section', { 'aria-labelledby': `area-${area.code}` }, areaTitle(area),
      el('ul', { class: 'cards' }, area.competencies.map((competency) => card(competency, standing(competency.code), profile?.maxLevel))))),
    server.isKnown() && el('p', {}, el('button', { onclick: forget }, t.forget)));
}

function areaTitle({ code, title, colour }) {
  const heading = el('h2', { id: `area-${code}`, class: 'area' }, title[language()]);
  heading.style.borderColor = colour;
  return heading;
}

function card({ code, title, description }, standing, maxLevel) {
  const t = texts();
  const name = title[language()];
  const act = (label, action, extra = {}) => el('button', { 'aria-label': t.labelled(label, name), onclick: () => run(action), ...extra }, label);
  const actions = {
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
  return el('li', {}, el('h3', {}, `${code} ${name}`), el('p', {}, description[language()]),
    standing.status !== 'NOT_STARTED' && el('p', { class: 'level' }, t.level(standing.level, maxLevel)), el('p', { class: 'actions' }, actions, reset));
}

async function run(action) {
  try {
    const assessment = await action();
    if (assessment?.id) location.hash = `#/test/${assessment.id}`;
    else if (assessment) await home();
  } catch (failure) {
    tell(texts().failed + failure.message);
  }
}

function forget() {
  if (confirm(texts().forgetSure)) {
    server.forget();
    home();
  }
}
