/**
 * A Base64 value was broken into lines, as people tell it.
 *
 *     base64 wraps its output, use -w0
 */
import { tells } from '../../kinds/tells.ts';

export const base64WrapsTold = tells('base64-wraps-told', [
  '\\bbase64\\b[^\\n.]{0,60}?\\b(?:wraps?|wrapped|wrapping|line ?breaks?|broken into|splits?|76)\\b',
  '\\bbase64\\b[^\\n.]{0,30}? (?:-w ?0|--wrap=0)\\b',
  '\\b(?:wraps?|wrapped|broken|split|breaks)\\b[^\\n.]{0,30}?\\b(?:two|several|multiple|2) lines\\b[^\\n.]{0,60}?\\b(?:base64|authorization|basic|token|key|header)\\b',
  '\\b(?:basic|authorization|auth|token|key|header|base64)\\b[^\\n.]{0,40}?\\b(?:wrapped|broken|split|breaks)\\b[^\\n.]{0,30}?\\b(?:two|several|multiple|2) lines\\b',
]);
