const PLACE = /\{([\w-]+)(?:#([^|{}]+)\|([^|{}]+))?\}/g;

/** A text with its values: `{name}` is the value, `{count#answer|answers}` the value and the form that fits it, the first after 1. */
export const fill = (text, values) => text.replace(PLACE, (place, name, one, many) => {
  const value = values[name];
  return value === undefined || value === null ? place : many === undefined ? String(value) : `${value} ${String(value) === '1' ? one : many}`;
});
