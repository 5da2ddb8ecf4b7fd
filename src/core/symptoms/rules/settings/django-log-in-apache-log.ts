/**
 * A line of Django in the error log of Apache: mod_wsgi runs it, and keeps the Authorization field from it unless told otherwise.
 *
 *     [Thu Jun 11 16:35:28 2026] [wsgi:error] [pid 277] Unauthorized: /api/items/
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const LINE =
  /\[(?:\w{0,20}:)?(?:error|warn)\][ \t]\[pid[^\]\n]{1,40}\](?:[ \t]\[(?:remote|client)[^\]\n]{1,60}\])?[^\n]{0,60}?[ \t](?:WARNING[^\n]{0,20} )?((?:Unauthorized|Forbidden): \/\S{0,200})/dg;

export const djangoLogInApacheLog: Rule = {
  id: 'django-log-in-apache-log',
  find: (input) => places(input, LINE, 1).slice(0, 1),
};
