/**
 * Vault refuses the login of a service account of Kubernetes: it could not have the token reviewed, or not for its audience:
 *
 *     URL: PUT https://vault.example.com/v1/auth/kubernetes/login
 *     Code: 403. Errors: * permission denied
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const LOGIN =
  /(\bauth\/(?:kubernetes|k8s)[\w-]{0,40}\/login\b)[\s\S]{0,200}?\b(?:permission denied|Code: ?40[03]|403 Forbidden|status(?:Code)?[=: ]{1,3}403)\b/dgi;

export const vaultKubernetesLoginRefused: Rule = {
  id: 'vault-kubernetes-login-refused',
  find: (input) => places(input, LOGIN, 1).slice(0, 1),
};
