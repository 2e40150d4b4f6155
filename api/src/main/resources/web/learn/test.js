// A test: one challenge after the other, checkpoints, the end.
import { answering, question } from './challenge.js';
import { el, show, tell } from './dom.js';
import { corrections } from './answers.js';
import { feedback } from './feedback.js';
import * as server from './server.js';
import { texts } from './texts.js';

const CHECKPOINT_EVERY = 5;
const draftKey = (id, sequence) => `assay.draft.${id}.${sequence}`;

/** Goes on where an assessment stands. */
export async function resume(id) {
  const assessment = await server.assessment(id);
  if (assessment.next) ask(assessment);
  else end(assessment);
}

function ask({ id, next, progress }) {
  const t = texts();
  const { sequence, challenge } = next;
  const key = draftKey(id, sequence);
  const answer = answering(challenge);
  const keep = () => {
    const value = answer.value();
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  };
  const draft = localStorage.getItem(key);
  if (draft) answer.set(JSON.parse(draft));
  const validate = el('button', { class: 'main' }, t.validate);
  const skip = el('button', { type: 'button', onclick: () => send({ skipped: true }) }, t.skip);

  async function send(content) {
    validate.disabled = skip.disabled = true;
    tell(t.sending);
    try {
      const recorded = await server.submit(id, sequence, { challengeId: challenge.id, ...content }, () => tell(t.retrying));
      localStorage.removeItem(key);
      tell(recorded.levelUp ? t.levelUp(recorded.levelUp.level) : '');
      await follow({ id, ...recorded }, sequence);
    } catch (failure) {
      if (failure instanceof server.Refused && ['sequence-taken', 'assessment-completed', 'item-not-current'].some((slug) => failure.is(slug))) {
        localStorage.removeItem(key);
        await resume(id);
        tell(t.elsewhere);
      } else {
        validate.disabled = skip.disabled = false;
        tell(t.failed + failure.message);
      }
    }
  }

  const form = el('form', {
    oninput: keep,
    onchange: keep,
    onsubmit(event) {
      event.preventDefault();
      const value = answer.value();
      if (value === undefined) tell(t.missing);
      else send({ value });
    },
  }, answer.element, el('p', { class: 'actions' }, validate, skip));

  show(t.question(sequence), steps(progress), countdown(next),
    question(challenge, (value) => {
      answer.set(value ?? '');
      keep();
    }),
    form, feedback(id, challenge.id), el('p', {}, el('a', { href: '#/' }, t.quit)));
}

function steps({ answered, percent }, isCheckpoint = false) {
  const t = texts();
  const done = isCheckpoint ? CHECKPOINT_EVERY : answered % CHECKPOINT_EVERY;
  return el('p', { class: 'steps' },
    el('span', { role: 'img', 'aria-label': t.dots(done) }, '●'.repeat(done) + '○'.repeat(CHECKPOINT_EVERY - done)), ` ${t.progress(percent)}`);
}

// The server keeps the time; this only shows it.
function countdown({ remainingSeconds }) {
  if (remainingSeconds === undefined) return null;
  const t = texts();
  const ends = performance.now() + remainingSeconds * 1000;
  const shown = el('p', { class: 'time', role: 'timer' }, t.time(remainingSeconds));
  const tick = setInterval(() => {
    const left = Math.max(0, Math.ceil((ends - performance.now()) / 1000));
    shown.textContent = left ? t.time(left) : t.timeUp;
    if (!left || !shown.isConnected) clearInterval(tick);
    if (!left && shown.isConnected) tell(t.timeUp);
  }, 1000);
  return shown;
}

async function follow(recorded, sequence) {
  if (!recorded.next) end(recorded);
  else if (recorded.checkpoint) await checkpoint(recorded, sequence);
  else ask(recorded);
}

async function checkpoint(recorded, sequence) {
  const t = texts();
  const { responses } = await server.responses(recorded.id);
  show(t.checkpoint, steps(recorded.progress, true),
    el('button', { class: 'main', onclick: () => ask(recorded) }, t.next),
    corrections(responses.filter((response) => response.sequence > sequence - CHECKPOINT_EVERY && response.sequence <= sequence), recorded.id));
}

function end({ id, score }) {
  const t = texts();
  show(t.end, score && el('p', { class: 'score' }, t.endLevel(score), ' ', t.next8(score.pointsToNextLevel)),
    el('p', {}, el('a', { href: `#/answers/${id}` }, t.answers)), el('p', {}, el('a', { href: '#/' }, t.back)));
}
