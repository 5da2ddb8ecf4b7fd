/**
 * A command that logs in is refused with the password behind an option, and the same command takes it typed at the
 * prompt. So the shell changed it on the way:
 *
 *     docker login -u bob -p fa$ke
 *     unauthorized: incorrect username or password
 *     docker login -u bob
 *     Login Succeeded
 */
import { matches, sighting, spanOf } from '../../facts/text-matches.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const PROMPT =
  '(?:interactive(?:ly)?|(?:at|from|on) the (?:password )?prompt|when (?:it )?(?:prompts|asks|(?:I am |being )?prompted|asked))';
const WORKS = '(?:works?|worked|succeed(?:s|ed)?|log(?:s|ged)? (?:me )?in|accepted|fine)';

const told = tells(
  'typed-login-accepted',
  [
    `\\b${WORKS}\\b[^\\n.]{0,60}?\\b(?:typ(?:e|ed|ing)|enter(?:ed|ing)?|past(?:e|ed|ing))\\b[^\\n.]{0,40}?\\b${PROMPT}`,
    `\\b(?:typ(?:e|ed|ing)|enter(?:ed|ing)?)\\b[^\\n.]{0,40}?\\bpassword\\b[^\\n.]{0,30}?\\b${PROMPT}[^\\n.]{0,40}?\\b${WORKS}\\b`,
    `\\b(?:login|password)\\b[^\\n.]{0,30}?\\b${WORKS}\\b[^\\n.]{0,30}?\\b${PROMPT}`,
    `\\b(?:without|instead of|not with|fails with|but with) (?:the )?["'\`]?(?:-p|--password)\\b[^\\n.]{0,60}?\\b(?:${WORKS}|prompt)\\b`,
  ],
  /browser|device|\bmfa\b|\bsso\b|2fa|service principal/i,
);

const LOGIN = /^[ \t]{0,8}(?:[$#>%] ?)?(?:sudo )?((?:[\w-]{2,30} ){1,2}login|cf auth|mysql|psql)\b([^\n]{0,300})$/dgm;
const OPTION = /\s(?:-p|--password)(?:[ =]?[^\s-])/;
const REFUSED = /unauthori[sz]ed|denied|incorrect|invalid|fail|refused|\b40[13]\b/i;
const SUCCEEDED = /succe|logged in|authenticated as|welcome/i;

export const typedLoginAccepted: Rule = {
  ...told,
  find: (input) => {
    const commands = matches(input, LOGIN);
    const outcome = (index: number) => {
      const from = commands[index];
      return from ? input.text.slice(from.index + from[0].length, commands[index + 1]?.index ?? from.index + 2000) : '';
    };
    const seen = commands.flatMap((match, index) => {
      if (!OPTION.test(match[2] ?? '') || !REFUSED.test(outcome(index))) return [];
      const typed = commands.some(
        (other, at) =>
          other[1] === match[1] && !/\s(?:-p|--password)/.test(other[2] ?? '') && SUCCEEDED.test(outcome(at)),
      );
      const span = spanOf(match, 2);
      return typed && span ? [sighting(input, { start: span.start + 1, end: span.end })] : [];
    });
    return seen.length > 0 ? seen : told.find(input);
  },
};
