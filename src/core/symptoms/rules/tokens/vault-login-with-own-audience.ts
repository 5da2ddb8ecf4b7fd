/**
 * Settings have a program ask Kubernetes for a token with an audience of its own, to sign in at Vault. Vault then sends that token
 * to the API of the cluster for review, unless it has a reviewer of its own:
 *
 *     method: kubernetes
 *     kubernetes:
 *       role: demo
 *       audiences: [vault]
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const VAULT = /\bvault\b|\bkind: Vault(?:Auth|Connection|StaticSecret|DynamicSecret)\b/i;
const KUBERNETES =
  /^[ \t-]*(?:kubernetes|kubernetesRef|serviceAccountRef|serviceAccountToken)[ \t]*:|\bauth\/kubernetes\b/m;
const AUDIENCE =
  /^[ \t-]{0,60}(audiences?[ \t]*:[ \t]*(?:\[[ \t]*|\s{1,60}-[ \t]+)?["']?(?!https?:\/\/kubernetes|kubernetes\b|sts\.amazonaws|\$|\{)[a-z][\w:/.-]{1,200})/dgm;

export const vaultLoginWithOwnAudience: Rule = {
  id: 'vault-login-with-own-audience',
  find: (input) =>
    VAULT.test(writtenText(input)) && KUBERNETES.test(writtenText(input)) ? places(input, AUDIENCE, 1).slice(0, 1) : [],
};
