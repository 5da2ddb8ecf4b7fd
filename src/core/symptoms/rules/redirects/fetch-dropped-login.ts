/**
 * A browser or Node.js fetch sends Authorization, is redirected to another host, and leaves it out there:
 *
 *     > User-Agent: Mozilla/5.0 (X11; Linux x86_64) Chrome/130.0
 *     > Authorization: Bearer …
 *     < Location: https://files.example.net/a
 */
import { droppedBy } from '../../facts/dropped-login.ts';
import type { Rule } from '../../rule.ts';

const CLIENT = /^(?:Mozilla\/|node$|undici$)/i;

export const fetchDroppedLogin: Rule = {
  id: 'fetch-dropped-login',
  find: ({ exchanges }) => droppedBy(CLIENT, exchanges),
};
