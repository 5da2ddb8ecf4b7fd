/**
 * The steps of a build push or pull a private image, no step logs in, and the registry refuses:
 *
 *     script:
 *       - docker push $CI_REGISTRY_IMAGE
 *     denied: access forbidden
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const STEPS = /^[ \t]*(?:-[ \t]+)?(?:script|steps|run|before_script|commands|stage\([^\n]{1,60}\))[ \t]*[:{]/m;
const PUSH = /\b((?:docker|podman|buildah|nerdctl)(?: image)? push) /dg;
const REFUSED = /\bdenied\b|\bunauthori[sz]ed\b|\bunauthenticated\b|\b40[13]\b|no basic auth credentials/i;
const LOGIN = /\blog-?in\b|\bcredential|\bdocker-credential|withRegistry|auth\b|DOCKER_AUTH_CONFIG/i;

export const pushWithoutLogin: Rule = {
  id: 'push-without-login',
  find: (input) => {
    const text = writtenText(input);
    const steps = STEPS.test(text) && REFUSED.test(text) && !LOGIN.test(text);
    return steps ? places(input, PUSH, 1).slice(0, 1) : [];
  },
};
