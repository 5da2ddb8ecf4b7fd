/**
 * Code has the client of axios itself add the login, and calls by an instance, which has interceptors of its own:
 *
 *     const api = axios.create({ baseURL })
 *     axios.interceptors.request.use(withToken)
 *     api.get('/me')
 */
import { codeText, matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const MADE = /(?<![\w.])(?:const|let|var)[ \t]+(\w{1,30})[ \t]?=[ \t]?axios\.create\(/g;
const OF_AXIOS = /(?<![\w.])axios\.interceptors\.request\.use\(/;
const OF_INSTANCE = /(?<![\w.])(?!axios\.)\w{1,30}\.(?:interceptors\.request\.use\(|defaults\.headers\b)/;

export const instanceWithoutInterceptor: Rule = {
  id: 'instance-without-interceptor',
  find: (input) => {
    const text = codeText(input);
    if (!OF_AXIOS.test(text) || OF_INSTANCE.test(text)) return [];
    return matches(input, MADE)
      .flatMap((match) =>
        places(input, new RegExp(`(?<![\\w.])${match[1]}\\.(?:get|post|put|patch|delete|request)\\(`, 'dg')),
      )
      .slice(0, 1);
  },
};
