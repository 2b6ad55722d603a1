import * as api from './api.js';

const addresses = new Map();
let source = { fetch: () => Promise.reject(new Error('no source')), give: () => Promise.reject(new Error('no source')) };

/** @param other {@code fetch(digest)} gets the bytes, {@code give(slot, file)} takes a file in */
export function mediaFrom(other) {
  source = other;
}

/** Pictures and files are fetched with the attempt's token, which an image's address could not carry. */
export const mediaOf = (id, token) => mediaFrom({
  fetch: (digest) => api.media(id, token(), digest),
  give: (slot, file) => api.giveFile(id, token(), slot, file),
});

/** An address in this page for the bytes with this digest; fetched once. */
export function mediaAddress(digest) {
  if (!addresses.has(digest)) {
    const fetched = source.fetch(digest).then((blob) => URL.createObjectURL(blob));
    fetched.catch(() => addresses.delete(digest));
    addresses.set(digest, fetched);
  }
  return addresses.get(digest);
}

/** Gives a file in for a question; the reply says by which digest an answer names it. */
export const giveFile = (slot, file) => source.give(slot, file);
