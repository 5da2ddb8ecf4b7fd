/**
 * An empty line stands before Authorization in a request that somebody wrote. It ends the head, so the login is content:
 *
 *     POST https://api.example.com/jobs HTTP/1.1
 *
 *     Content-Type: application/json
 *     Authorization: Bearer fake
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const LINE =
  '(?:GET|POST|PUT|PATCH|DELETE|HEAD)[ \\t]+(?:https?:\\/\\/|\\{\\{|\\/)[^\\s]{0,500}(?:[ \\t]+HTTP\\/[\\d.]{1,3})?';
const FIELDS = '(?:[A-Za-z][\\w-]{1,40}[ \\t]*:[^\\n]{0,2000}\\n){1,10}?';
const FIRST_FIELDS = '(?:(?!headers?[ \\t]*:)[A-Za-z][\\w-]{1,40}[ \\t]*:[^\\n]{0,2000}\\n){0,10}?';
const CREDENTIALS = '(?:Authorization|X-Api-Key|X-Auth-Token|Cookie)[ \\t]*:[ \\t]*\\S';
/** Another field beside it tells a head that was broken off from an answer or a note below a line. */
const BROKEN = new RegExp(
  `^${LINE}[ \\t]*\\r?\\n${FIRST_FIELDS}[ \\t]*\\r?\\n(?:${FIELDS}(${CREDENTIALS})|(${CREDENTIALS})[^\\n]{0,4000}\\n[A-Za-z][\\w-]{1,40}[ \\t]*:[ \\t]*\\S)`,
  'dgim',
);

export const headEndsBeforeCredentials: Rule = {
  id: 'head-ends-before-credentials',
  find: (input) => [1, 2].flatMap((group) => places(input, BROKEN, group)).slice(0, 1),
};
