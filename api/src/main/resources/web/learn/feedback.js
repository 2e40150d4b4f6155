// Reporting something of a question to those who write them.
import { el, tell } from './dom.js';
import * as server from './server.js';
import { texts } from './texts.js';

const MOST_CHARACTERS = 1000;

/** A form to be opened under a question that a test served. */
export function feedback(assessmentId, challengeId) {
  const t = texts();
  const category = el('select', { id: `category-${challengeId}` }, Object.entries(t.categories).map(([value, label]) => el('option', { value }, label)));
  const text = el('textarea', { id: `feedback-${challengeId}`, rows: 4, maxlength: MOST_CHARACTERS, required: true });
  const send = el('button', {}, t.sendFeedback);
  const request = server.repeatable();
  const form = el('form', {
    async onsubmit(event) {
      event.preventDefault();
      if (!text.value.trim()) {
        tell(t.emptyFeedback);
        return;
      }
      send.disabled = true;
      try {
        await server.feedback(assessmentId, { challengeId, category: category.value, text: text.value }, request);
        text.value = '';
        tell(t.feedbackSent);
      } catch (failure) {
        tell(t.failed + failure.message);
      }
      send.disabled = false;
    },
  },
  el('p', { class: 'field' }, el('label', { for: category.id }, t.feedbackAbout), category),
  el('p', { class: 'field' }, el('label', { for: text.id }, t.feedbackText), text),
  el('p', { class: 'actions' }, send));
  return el('details', { class: 'feedback' }, el('summary', {}, t.report), form);
}
