/**
 * The users of a web configuration of Prometheus or its exporters have a password or another hash where bcrypt belongs:
 *
 *     basic_auth_users:
 *       admin: fake-password
 */
import { matches, sighting } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const USERS =
  /^[ \t]*basic_auth_users:[ \t\r]*\n((?:[ \t]+(?:#[^\n]*|["']?[\w.@-]{1,60}["']?:[ \t]*[^\n]{1,200})(?:\n|$)){1,20})/dgm;
const ENTRY = /^[ \t]+["']?[\w.@-]{1,60}["']?:[ \t]*["']?([^\s"'#]{1,200})/dgm;

export const basicAuthUsersNotBcrypt: Rule = {
  id: 'basic-auth-users-not-bcrypt',
  find: (input) =>
    matches(input, USERS).flatMap((users) => {
      const [from = 0] = users.indices?.[1] ?? [];
      return [...(users[1] ?? '').matchAll(ENTRY)].flatMap((entry) => {
        const [start = 0, end = 0] = entry.indices?.[1] ?? [];
        const isHash = /^\$2[abxy]?\$|^[<*$[{]|^(?:redacted|x{3,}[^a-z\d]*$|\.{3})/i.test(entry[1] ?? '');
        return isHash ? [] : [sighting(input, { start: from + start, end: from + end })];
      });
    }),
};
