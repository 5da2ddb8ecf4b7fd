/** Password files that somebody showed with a command. */
import type { RuleInput, Sighting } from '../rule.ts';
import { matches, sighting } from './text-matches.ts';

/** What the command printed: up to ten lines below it. */
const SHOWN =
  /\b(?:cat|type|less|more|head|tail|bat)\b[^\n]{0,120}?(?:htpasswd|passwd|passwords?|users?|auth|credentials)(?![\w.-]{0,20}\.(?:ya?ml|json|toml|conf|[jt]s|py|env|ini|md|log|txt\.)\b)[\w.-]{0,20}["']?[ \t\r]*\n((?:[^\n]{1,300}(?:\n|$)){1,10})/dgi;

/** The lines of password files shown that pass the test. */
export function linesOfPasswordFiles(input: RuleInput, test: RegExp): Sighting[] {
  return matches(input, SHOWN).flatMap(({ indices }) => {
    const place = indices?.[1];
    if (!place) return [];
    let at = place[0];
    return input.text
      .slice(...place)
      .split('\n')
      .flatMap((line) => {
        const span = { start: at, end: at + line.trimEnd().length };
        at += line.length + 1;
        return test.test(line) ? [sighting(input, span)] : [];
      });
  });
}
