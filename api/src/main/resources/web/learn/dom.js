// Elements, made without HTML from strings.

/** An element. Attributes that begin with "on" are listeners; true sets an attribute without value; false, null and undefined leave it out. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, String(value));
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Shows a view in place of the one before; its heading gets the focus, so that a screen reader begins there. */
export function show(title, ...children) {
  const heading = el('h1', { tabindex: -1 }, title);
  const main = document.getElementById('main');
  document.querySelector('.waiting')?.remove();
  main.hidden = false;
  main.replaceChildren(heading, ...children.flat(Infinity).filter(Boolean));
  document.title = `${title} · Assay`;
  window.scrollTo(0, 0);
  heading.focus();
}

/** Tells something beside the view, to eyes and screen readers; an empty text takes it back. */
export function tell(text) {
  document.getElementById('status').textContent = text;
}
