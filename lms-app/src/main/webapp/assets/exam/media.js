import * as api from './api.js';

const addresses = new Map();
let attempt = { id: 0, token: () => '' };

/** Pictures and files are fetched with the attempt's token, which an image's address could not carry. */
export function mediaOf(id, token) {
  attempt = { id, token };
}

/** An address in this page for the bytes with this digest; fetched once. */
export function mediaAddress(digest) {
  if (!addresses.has(digest)) {
    const fetched = api.media(attempt.id, attempt.token(), digest).then((blob) => URL.createObjectURL(blob));
    fetched.catch(() => addresses.delete(digest));
    addresses.set(digest, fetched);
  }
  return addresses.get(digest);
}

/** Gives a file in for a question; the reply says by which digest an answer names it. */
export const giveFile = (slot, file) => api.giveFile(attempt.id, attempt.token(), slot, file);
