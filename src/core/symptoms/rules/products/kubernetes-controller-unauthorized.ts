/**
 * A program that runs against the API of Kubernetes logs that it is not known there any more: a bare word where a reason belongs:
 *
 *     E1124 reflector.go:178] failed to list *v1.Pod: Unauthorized
 *     ERROR Reconciler error {"controller": "demo", "error": "Unauthorized"}
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const PROGRAM =
  /\bkube(?:let|config|-proxy|-apiserver|-controller-manager|-scheduler|rnetes)?\b|\breconcil|\breflector\.go\b|\bcontroller-runtime\b|\bclient-go\b|\bk8s\.io\/|\bleaderelection\b|\*v\d\w{0,8}\.[A-Z]/i;
const SAID =
  /["']?\b(?:error|err)["']?[ \t]?[:=][ \t]?["'](?:[^"'\n]{0,300}: )?(Unauthorized)["']|\bfailed to (?:list|watch|get|update|create|patch|retrieve|acquire)\b[^\n]{0,200}?: (Unauthorized)[ \t\r"'\\]{0,4}$|\berror (?:retrieving|initially creating|updating|getting|listing)\b[^\n]{0,200}?: (Unauthorized)[ \t\r"'\\]{0,4}$/dgm;

/** What programs beside it answer has the same words, so a field of that name needs a log round it. */
const LOG =
  /\breconcil|\breflector\.go\b|\bcontroller-runtime\b|\bclient-go\b|\bk8s\.io\/|\bleaderelection\b|["']controller["']|\bkubelet\b/i;

export const kubernetesControllerUnauthorized: Rule = {
  id: 'kubernetes-controller-unauthorized',
  find: (input) =>
    PROGRAM.test(writtenText(input))
      ? (LOG.test(writtenText(input)) ? [1, 2, 3] : [2, 3]).flatMap((group) => places(input, SAID, group)).slice(0, 1)
      : [],
};
