/**
 * A cluster was given a secret for pulling images, and the pull is refused all the same: it counts only for the registry
 * that it names.
 *
 *     kubectl create secret docker-registry regcred --docker-server=registry.example.com
 *     no basic auth credentials
 */
import { beginningOf, LONGEST_CODE, places } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const MADE =
  /\b(?:kubectl|oc)\b[^\n]{0,80}?\bcreate secret docker-registry\b|--docker-server[= ]\S{1,200}|\bsecrets link \S{1,60} \S{1,60} --for=pull\b/dg;
/** Somebody tells of it, or settings show it. */
const NAMED =
  /\b(?:added|set|created?|creating|defined|configured|using|use|specified|with|have|via)\b[^\n.]{0,40}?\bimage[ _-]?pull[ _-]?secrets?\b|^[ \t-]{0,20}imagePullSecrets:(?![ \t]*\[\])/dgim;

export const pullSecretNamed: Rule = {
  id: 'pull-secret-named',
  yields: 'to-same',
  find: (input) => {
    const told = places(input, NAMED);
    const found = [...places(input, MADE), ...told];
    const refused =
      tellsOfTrouble(input.text) ||
      /ErrImagePull|ImagePullBackOff|no basic auth|not enough|still/i.test(beginningOf(input, LONGEST_CODE));
    return refused ? found.slice(0, 2) : [];
  },
};
