/**
 * Somebody shows what a computer's clock says, or sets it, as when a login is refused for its time:
 *
 *     $ timedatectl status
 *       Universal time: Sat 2026-08-01 10:00:00 UTC
 *       System clock synchronized: no
 *     time.time() -> 86.2
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** A line of such a program, or the command itself; not a service among others in a log. */
const CLOCK =
  /^[ \t]{0,30}(?:Universal time: |NTP synchronized: |System clock synchronized: |Network time on: |NTP service: |NTP enabled: |RTC time: |Reference ID {4}: |Leap Indicator: |Phase Offset: )|^[ \t]{0,8}(?:\S{0,80} ?[$#>] {0,3})?(?:sudo )?(?:timedatectl\b|chronyc (?:tracking|sources|makestep|-a)\b|ntpq -[pc]|ntpdate\b|ntpd -[gq]|sntp -|hwclock\b|w32tm(?:\.exe)? \/|date -u(?=[ \t\r]*$)|date --?s(?:et)?[ =])|^(?!#{2,6} )[ \t]{0,8}(?:\S{0,80} ?[$#>] {0,3})date(?=[ \t\r]*$|; ?| \+%)|\bwall[- ]clock: ?\d{1,2}:\d\d|\btime\.time\(\) {0,3}(?:->|=>|#|→|==) {0,3}\d{1,6}(?:\.\d{1,9})?(?=[ \t\r]*$)/dgim;

export const clockShown: Rule = {
  id: 'clock-shown',
  find: (input) => places(input, CLOCK).slice(0, 1),
};
