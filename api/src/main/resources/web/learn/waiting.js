// The waiting room: shown while more people come than can be served. It keeps the view that somebody came from, with all that they typed, and
// goes on by itself.
import { el } from './dom.js';
import { isPassing, Refused, send } from './talk.js';
import { texts } from './texts.js';

const TICKET = 'assay.ticket.';
const PAUSE_SECONDS = 5;
const TICKET_REFUSALS = ['waiting-ticket-invalid', 'waiting-ticket-spent', 'waiting-ticket-expired'];

/**
 * Asks until the server has a place, with the ticket that it gave for the line of this kind. A ticket outlives a reload of the page. Whoever
 * goes to another page leaves: the promise then stays open.
 */
export async function patiently(kind, ask) {
  const key = TICKET + kind;
  let room;
  try {
    for (;;) {
      const ticket = sessionStorage.getItem(key);
      try {
        const reply = await ask(ticket ? { 'Waiting-Ticket': ticket } : {});
        sessionStorage.removeItem(key);
        return reply;
      } catch (failure) {
        if (!(failure instanceof Refused) || failure.is('provider-unavailable')) throw failure; // Nobody queues for somebody else.
        if (TICKET_REFUSALS.some((slug) => failure.is(slug)) && ticket) {
          sessionStorage.removeItem(key);
          continue;
        }
        if (failure.problem.status !== 503) {
          sessionStorage.removeItem(key); // What was refused for good has used it.
          throw failure;
        }
        room ??= enter(true);
        if (failure.is('waiting-room')) {
          sessionStorage.setItem(key, failure.problem.ticket);
          await called(failure.problem, room);
        } else {
          await room.pause(failure.problem);
        }
      }
    }
  } finally {
    room?.leave();
  }
}

/** Asks again for as long as the server has no time for it; for what has no line. */
export async function whenThereIsTime(ask) {
  let room;
  try {
    for (;;) {
      try {
        return await ask();
      } catch (failure) {
        if (!(failure instanceof Refused) || failure.problem.status !== 503) throw failure;
        room ??= enter(false);
        await room.pause(failure.problem);
      }
    }
  } finally {
    room?.leave();
  }
}

/** Comes back once the holder of a ticket is called, or the ticket is no good any more: then there will be another one. */
async function called({ ticket, ...first }, room) {
  for (let place = first; !place.called;) {
    await room.pause(place);
    try {
      place = await send('GET', `/api/v1/waiting-room/${ticket}`);
    } catch (failure) {
      if (!isPassing(failure)) return;
      place = { ...place, retryAfterSeconds: failure.problem?.retryAfterSeconds };
    }
  }
}

// Who waits in front of a form may go back to it; a page that does not load yet has nothing behind it.
function enter(mayStop) {
  const t = texts();
  const main = document.getElementById('main');
  const before = document.activeElement;
  const heading = el('h1', { tabindex: -1 }, t.waiting);
  const place = el('p', { class: 'place', role: 'status' });
  const leaving = mayStop && el('button', { type: 'button', onclick: () => window.dispatchEvent(new Event('hashchange')) }, t.stopWaiting);
  const view = el('section', { class: 'waiting' }, heading, el('p', {}, t.waitingIntro), place, leaving && el('p', {}, leaving));
  let isHere = true;

  function leave() {
    if (!isHere) return;
    isHere = false;
    window.removeEventListener('hashchange', leave, true);
    const isShown = view.isConnected; // Another view may have taken its place.
    view.remove();
    main.hidden = false;
    if (isShown && before?.isConnected) before.focus();
  }

  window.addEventListener('hashchange', leave, true);
  main.hidden = true;
  main.before(view);
  window.scrollTo(0, 0);
  heading.focus();
  return {
    leave,
    pause({ position, estimateSeconds, retryAfterSeconds = PAUSE_SECONDS }) {
      const text = [position > 0 && t.ahead(position - 1), estimateSeconds > 0 && t.estimate(t.duration(estimateSeconds))].filter(Boolean).join(' ');
      if (place.textContent !== (text || t.trying)) place.textContent = text || t.trying;
      return new Promise((resume) => setTimeout(() => isHere && resume(), retryAfterSeconds * 1000));
    },
  };
}
