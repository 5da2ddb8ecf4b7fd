/**
 * The claims of a token of Kubernetes are shown, and it is meant for another recipient than the API of the cluster, which is
 * asked to review it:
 *
 *     "aud": ["vault"], "iss": "https://kubernetes.default.svc.cluster.local"
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const OF_KUBERNETES =
  /\biss["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(?:https:\/\/kubernetes\.default|kubernetes\/serviceaccount\b|https:\/\/oidc\.eks\.|https:\/\/container\.googleapis\.com\/|https:\/\/[\w.-]{0,40}oic\.prod-aks\.azure\.com)|["']kubernetes\.io["']\s{0,10}:\s{0,10}\{|\bsystem:serviceaccount:/;
/** What the API itself is called, and clouds that trust such tokens. */
const KNOWN =
  'https?:\\/\\/kubernetes\\.default|kubernetes\\b|api["\']|k3s\\b|rke2\\b|https:\\/\\/container\\.googleapis|https:\\/\\/[\\w.-]{1,80}azmk8s|sts\\.amazonaws\\.com|api:\\/\\/AzureAD';
const FOR_OTHER = new RegExp(
  `\\baud["']?[ \\t]{0,3}[:=][ \\t]{0,3}(?:\\[\\s{0,40}["'](?!${KNOWN})([^"'\\n]{1,200})["']\\s{0,40}\\]|["'](?!${KNOWN})([^"'\\n]{1,200})["'])`,
  'dg',
);

export const serviceAccountTokenForOther: Rule = {
  id: 'service-account-token-for-other',
  find: (input) =>
    OF_KUBERNETES.test(writtenText(input))
      ? [1, 2].flatMap((group) => places(input, FOR_OTHER, group)).slice(0, 1)
      : [],
};
