/**
 * axios sends Authorization, is redirected to another host, and leaves it out there:
 *
 *     > User-Agent: axios/1.7.7
 *     > Authorization: Bearer …
 *     < Location: https://files.example.net/a
 */
import { droppedBy } from '../../facts/dropped-login.ts';
import type { Rule } from '../../rule.ts';

const CLIENT = /^axios\//i;

export const axiosDroppedLogin: Rule = {
  id: 'axios-dropped-login',
  find: ({ exchanges }) => droppedBy(CLIENT, exchanges),
};
