/** Builds an element. Attributes that are false, null or undefined are left out; functions become listeners; texts are never parsed as HTML. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(name, value);
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export const byId = (id) => document.getElementById(id);

/** Shows a screen and moves the focus to its heading, so that a screen reader begins there. */
export function show(...content) {
  const screen = byId('screen');
  screen.removeAttribute('aria-busy');
  screen.replaceChildren(...content);
  const heading = screen.querySelector('[data-heading]');
  heading?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

/** A line above everything that stays until it is replaced; without a text it goes away. */
export function notice(text, ...more) {
  const place = byId('notice');
  place.hidden = !text;
  place.replaceChildren(...(text ? [h('span', {}, text), ...more] : []));
}

/** Read aloud, not shown. */
export function announce(text) {
  byId('announcer').textContent = text;
}
