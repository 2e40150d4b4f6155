// The competencies, with what a learner has reached in each.
import { card } from './cards.js';
import { el, show } from './dom.js';
import * as server from './server.js';
import * as session from './session.js';
import { language, texts } from './texts.js';

const NOTHING = { status: 'NOT_STARTED', points: 0, level: 0 };

export async function home() {
  const t = texts();
  const [framework, profile] = await Promise.all([server.framework(), session.isKnown() ? server.profile() : null]);
  const standing = (code) => profile?.competencies.find((competency) => competency.code === code) ?? NOTHING;
  show(t.home,
    el('p', {}, t.intro),
    profile && el('p', { class: 'score' }, t.points(profile.totalPoints, profile.maxPoints)),
    framework.areas.map((area) => el('section', { 'aria-labelledby': `area-${area.code}` }, areaTitle(area),
      el('ul', { class: 'cards' }, area.competencies.map((competency) => card(competency, standing(competency.code), profile?.maxLevel))))),
    session.isKnown() && !session.isSignedIn() && el('p', {}, el('button', { onclick: forget }, t.forget)));
}

function areaTitle({ code, title, colour }) {
  const heading = el('h2', { id: `area-${code}`, class: 'area' }, title[language()]);
  heading.style.borderColor = colour;
  return heading;
}

function forget() {
  if (confirm(texts().forgetSure)) {
    session.forget();
    home();
  }
}
