const TIME = new Intl.DateTimeFormat([], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const DAY = new Intl.DateTimeFormat([], { day: 'numeric', month: 'short' });
const WHOLE = new Intl.DateTimeFormat([], {
  dateStyle: 'medium',
  timeStyle: 'medium',
  hourCycle: 'h23',
});
const UNITS = ['bytes', 'KB', 'MB', 'GB'];

/**
 * Formats a time: the time of day if it is today, else the date.
 * @param {string} iso
 */
export function shortTime(iso) {
  const date = new Date(iso);
  const today = date.toDateString() === new Date().toDateString();
  return (today ? TIME : DAY).format(date);
}

/**
 * Formats a date and time, to the second.
 * @param {string} iso
 */
export function wholeTime(iso) {
  return WHOLE.format(new Date(iso));
}

/**
 * Formats a size.
 * @param {number} bytes
 */
export function formatSize(bytes) {
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const digits = unit === 0 || size >= 100 ? 0 : 1;
  return `${size.toFixed(digits)} ${UNITS[unit]}`;
}

/**
 * Counts things in words, such as `2 messages`.
 * @param {number} count
 * @param {string} thing in the singular
 */
export function plural(count, thing) {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
