// What was answered, what is right and why, and where to learn it.
import { inWords, question } from './challenge.js';
import { el, show } from './dom.js';
import { feedback } from './feedback.js';
import { markdown } from './markdown.js';
import * as server from './server.js';
import { texts } from './texts.js';

export async function answers(id) {
  const t = texts();
  const { responses } = await server.responses(id);
  show(t.answers, corrections(responses, id), el('p', {}, el('a', { href: '#/' }, t.back)));
}

/** One block a response of an assessment, to be opened. */
export function corrections(responses, id) {
  return responses.map((response) => correction(response, id));
}

function correction(response, id) {
  const t = texts();
  const { challenge, sequence, result } = response;
  const summary = el('summary', { class: result.toLowerCase() }, t.labelled(t.question(sequence), t.results[result]));
  const details = el('details', {}, summary);
  details.addEventListener('toggle', () => details.childElementCount > 1 || details.append(...[
    ...question({ ...challenge, simulator: undefined }),
    el('p', {}, t.given, el('strong', {}, inWords(challenge, response.value))),
    el('p', {}, t.right, el('strong', {}, inWords(challenge, response.answer))),
    el('h2', {}, t.why), markdown(response.explanation),
    el('p', {}, t.hint, response.hint),
    response.tutorials.length > 0 && el('h2', {}, t.learn),
    ...response.tutorials.map(tutorial),
    feedback(id, challenge.id),
  ].filter(Boolean)));
  return details;
}

function tutorial({ title, minutes, body }) {
  return el('details', {}, el('summary', {}, `${title} (${texts().minutes(minutes)})`), markdown(body));
}
