// One request to the server and its reply.
import { language } from './texts.js';

/** A refusal, with the problem document that says why. */
export class Refused extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
  is(slug) {
    return this.problem.type === `/problems/${slug}`;
  }
}

/** Whether it may work the next time without anything being done about it. */
export const isPassing = (failure) => failure instanceof TypeError || (failure instanceof Refused && [500, 503].includes(failure.problem.status));

/** Sends a request; fails with what the server refused, or with a TypeError when there was no reply. */
export async function send(method, path, body, more = {}) {
  const headers = { 'Accept-Language': language(), ...more };
  if (body) headers['Content-Type'] = 'application/json';
  const reply = await fetch(path, { method, headers, body: body && JSON.stringify(body), cache: 'no-cache' });
  const content = await contentOf(reply);
  if (!reply.ok) throw new Refused({ retryAfterSeconds: Number(reply.headers.get('Retry-After')) || undefined, ...content });
  return content;
}

// What stands between may answer in its own words; it is then as if nobody had.
async function contentOf(reply) {
  try {
    return await reply.json();
  } catch {
    throw new TypeError('no JSON came back');
  }
}
