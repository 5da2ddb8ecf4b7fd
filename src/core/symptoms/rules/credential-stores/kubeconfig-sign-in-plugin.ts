/**
 * The kubeconfig gets its token from a program, whose own sign-in can be over:
 *
 *     exec:
 *       apiVersion: client.authentication.k8s.io/v1
 *       command: aws
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const kubeconfigSignInPlugin: Rule = {
  id: 'kubeconfig-sign-in-plugin',
  find: (input) =>
    places(input, /^[ \t]*(apiVersion:[ \t]*["']?client\.authentication\.k8s\.io\/v\w{1,20}|auth-provider:)/dgm, 1),
};
