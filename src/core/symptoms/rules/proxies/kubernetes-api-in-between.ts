/**
 * An application is called through the Kubernetes API server, whose proxy takes Authorization off:
 *
 *     http://localhost:8001/api/v1/namespaces/tools/services/https:board:443/proxy/
 */
import { beginningOf, LONGEST_WRITTEN, matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ADDRESS =
  /\/api\/v1\/(?:proxy\/namespaces\/[\w.-]{1,100}\/(?:services|pods)\/|namespaces\/[\w.-]{1,100}\/(?:services|pods)\/[\w.:-]{1,200}\/proxy\b)/dgi;
const COMMAND = /\bkubectl[ \t]{1,4}(?:-\S{1,60}[ \t]{1,4}){0,4}proxy\b/dgi;
/** Something that has a login of its own is spoken of. */
const LOGIN = /authori[sz]ation|authenticat|token|log ?in|sign ?in|credential|password|\b40[13]\b/i;

export const kubernetesApiInBetween: Rule = {
  id: 'kubernetes-api-in-between',
  find: (input) => {
    const addresses = places(input, ADDRESS);
    if (addresses.length > 0) return addresses;
    return matches(input, COMMAND).length > 0 && LOGIN.test(beginningOf(input, LONGEST_WRITTEN))
      ? places(input, COMMAND)
      : [];
  },
};
