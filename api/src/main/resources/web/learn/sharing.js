// Sending a copy of one's profile to an organisation, after it was told what the copy holds.
import { el, show, tell } from './dom.js';
import { more } from './more.js';
import * as server from './server.js';
import { isKnown } from './session.js';
import { texts } from './texts.js';

export async function sharing() {
  const t = texts();
  const first = isKnown() ? await server.shares() : { shares: [] };
  const code = el('input', { id: 'code', type: 'text', maxlength: 32, autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false' });
  const told = el('div', {});
  const ask = el('form', {
    async onsubmit(event) {
      event.preventDefault();
      try {
        if (code.value.trim()) told.replaceChildren(preview(await server.sharingPreview(code.value.trim())));
        tell('');
        told.querySelector('h2')?.focus();
      } catch (failure) {
        told.replaceChildren();
        tell(t.failed + failure.message);
      }
    },
  }, el('p', { class: 'field' }, el('label', { for: 'code' }, t.organizationCode), code), el('p', {}, el('button', { class: 'main' }, t.next)));
  const list = el('div', {}, first.shares.map(copy));
  let after = first.after;
  show(t.sharing, el('p', {}, t.sharingIntro), ask, told,
    first.shares.length > 0 && el('h2', {}, t.shared), list,
    more(after !== undefined, async () => {
      const next = await server.shares(after);
      list.append(...next.shares.map(copy));
      after = next.after;
      return after !== undefined;
    }));
}

function preview(organization) {
  const t = texts();
  const request = server.repeatable();
  const send = el('button', { class: 'main', async onclick() {
    send.disabled = true;
    try {
      await server.share(organization.code, request);
      await sharing();
      tell(t.profileSent(organization.name));
    } catch (failure) {
      send.disabled = false;
      tell(t.failed + failure.message);
    }
  } }, t.sendProfile);
  return el('section', { 'aria-labelledby': 'organization' }, el('h2', { id: 'organization', tabindex: -1 }, organization.name),
    terms(t.willReceive, organization.willReceive), terms(t.willNotReceive, organization.willNotReceive), el('p', {}, send));
}

const terms = (title, lines) => [el('h3', {}, title), el('ul', {}, lines.map((line) => el('li', {}, line)))];

function copy({ organization, sharedAt, profile }) {
  const t = texts();
  const reached = profile.competencies.filter(({ points }) => points > 0);
  return el('details', {}, el('summary', {}, t.labelled(organization.name, t.date(sharedAt))),
    el('p', {}, t.points(profile.totalPoints, profile.maxPoints)),
    el('ul', {}, reached.map(({ code, level }) => el('li', {}, t.labelled(code, t.level(level, profile.maxLevel))))));
}
