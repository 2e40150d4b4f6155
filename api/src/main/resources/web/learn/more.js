// The button under a list that goes on.
import { el, tell } from './dom.js';
import { texts } from './texts.js';

/** A button that calls load until it says that there is no more; nothing when there is none from the start. */
export function more(isMore, load) {
  if (!isMore) return null;
  const t = texts();
  const button = el('button', { type: 'button', onclick: async () => {
    button.disabled = true;
    try {
      if (await load()) button.disabled = false;
      else button.remove();
      tell(t.moreLoaded);
    } catch (failure) {
      button.disabled = false;
      tell(t.failed + failure.message);
    }
  } }, t.more);
  return button;
}
