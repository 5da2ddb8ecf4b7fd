/** How long a server asks a client to wait (RFC 9110 section 10.2.3). */

/** `Retry-After` in words; undefined where it says neither seconds nor a date. */
export function waitOf(retryAfter: string): string | undefined {
  if (/^\d{1,9}$/.test(retryAfter)) {
    const seconds = Number(retryAfter);
    const [count, unit] =
      seconds < 120
        ? [seconds, 'second']
        : seconds < 7200
          ? [Math.round(seconds / 60), 'minute']
          : [Math.round(seconds / 3600), 'hour'];
    return `wait ${count} ${unit}${count === 1 ? '' : 's'} before you send it again`;
  }
  return Number.isNaN(Date.parse(retryAfter)) ? undefined : `send it again after ${retryAfter}`;
}
