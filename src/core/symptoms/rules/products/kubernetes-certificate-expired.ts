/**
 * A certificate has expired, and the paste is about Kubernetes, whose clients sign in with certificates:
 *
 *     x509: certificate has expired or is not yet valid: current time 2026-11-24T08:54:24Z is after 2026-11-20T08:54:24Z
 */
import { beginningOf, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const KUBERNETES =
  /\b(?:kube(?:ctl|let|config|adm|-apiserver|rnetes|-system)?|kubernetes|k3s|rke2?|microk8s|minikube|openshift|rancher|apiserver|authentication\.go|k0s|k8s|talos|unable to connect to the server)\b/i;
const EXPIRED =
  /\b(?:x509: )?certificates?\b[^\n]{0,60}?\b(?:has|have|is|are|was|were|already)? ?expired\b|\bexpired (?:\w{1,12} )?certificates?\b|\bcertificate expired\b/dgi;

export const kubernetesCertificateExpired: Rule = {
  id: 'kubernetes-certificate-expired',
  find: (input) => (KUBERNETES.test(beginningOf(input, 100_000)) ? places(input, EXPIRED).slice(0, 3) : []),
};
