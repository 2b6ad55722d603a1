// The server's time, whatever this device's clock says: an offset taken from the server's replies, carried on by a clock that cannot be set.
let serverAtSync = Date.now();
let ticksAtSync = performance.now();

/** Milliseconds since 1970 by the server's clock. */
export const now = () => serverAtSync + performance.now() - ticksAtSync;

/** @param {string} serverTime ISO 8601, from a reply that has just come in */
export function sync(serverTime) {
  serverAtSync = Date.parse(serverTime);
  ticksAtSync = performance.now();
}

/** How far this device's clock is off; kept for a reload without a network. */
export const offset = () => now() - Date.now();

export function syncFromOffset(kept) {
  serverAtSync = Date.now() + kept;
  ticksAtSync = performance.now();
}

/** Like 29:05, or 1:02:03. */
export function format(millis) {
  const seconds = Math.max(0, Math.ceil(millis / 1000));
  const two = (number) => String(number).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${two(minutes)}:${two(seconds % 60)}`;
}
