// Whether letters and digits answer and move on; remembered on this device.
const KEY = 'tg-exam-keys';

export const shortcutsOn = () => localStorage.getItem(KEY) !== 'off';

export const switchShortcuts = () => localStorage.setItem(KEY, shortcutsOn() ? 'off' : 'on');
