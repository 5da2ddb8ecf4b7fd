/**
 * A token of a Kubernetes service account, by its issuer:
 *
 *     > Authorization: Bearer eyJ...   with "iss": "https://kubernetes.default.svc.cluster.local"
 */
import { jwtsIn } from '../../facts/jwt.ts';
import type { Rule } from '../../rule.ts';

const ISSUER =
  /^(?:https:\/\/kubernetes\.default\.svc|kubernetes\/serviceaccount$|https:\/\/oidc\.eks\.|https:\/\/container\.googleapis\.com\/)/;

export const kubernetesServiceTokenSent: Rule = {
  id: 'kubernetes-service-token-sent',
  find: (input) =>
    jwtsIn(input)
      .filter(({ claims }) => ISSUER.test(String(claims.iss)))
      .map(({ exchange, span }) => ({ exchange, span })),
};
