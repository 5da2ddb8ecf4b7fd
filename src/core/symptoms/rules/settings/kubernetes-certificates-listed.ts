/**
 * The list of a cluster's certificates has some that have ended:
 *
 *     apiserver-kubelet-client   Mar 02, 2026 10:00 UTC   <invalid>   ca   no
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ENDED =
  /^[ \t]*(?:!MISSING! )?(?:admin\.conf|super-admin\.conf|apiserver|apiserver-etcd-client|apiserver-kubelet-client|controller-manager\.conf|scheduler\.conf|front-proxy-client|etcd-\w{4,18}|kubelet\S{0,30})\b[^\n]{0,60}?(<invalid>|\bEXPIRED\b|\bexpired\b)/dgm;

export const kubernetesCertificatesListed: Rule = {
  id: 'kubernetes-certificates-listed',
  find: (input) => places(input, ENDED, 1).slice(0, 2),
};
