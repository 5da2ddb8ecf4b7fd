/**
 * A command feeds a secret with `echo`, which adds a line feed, into a store or an encoder that keeps it:
 *
 *     echo "fake" | gcloud secrets create api-key --data-file=-
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const STORES =
  '(?:openssl )?base64|(?:openssl )?enc|docker secret create|podman secret create|gcloud secrets|kubectl|oc |vault |aws secretsmanager|aws ssm|op |az keyvault|kubeseal|sops|age |gpg |(?:sha\\d{1,3}|md5)sum|shasum|openssl dgst';
const PATTERN = new RegExp(
  `\\becho[ \\t]+(?!-\\w*n)[^|\\n]{1,200}\\|[ \\t]*(?:sudo )?(?:${STORES})[^\\n]{0,200}|\\b(?:kubectl|oc)\\b[^\\n]{0,80}\\bcreate secret\\b[^\\n]{0,200}--from-file(?![^\\n]{0,80}\\.(?:json|ya?ml|pem|crt|key)\\b)[^\\n]{0,80}|\\b(?:docker|podman) secret create\\b[^\\n]{0,80}<<<|\\b(?:${STORES})[^\\n]{0,120}<<<[ \\t]*["'$\\w]`,
  'dg',
);

export const echoFeedsLineBreak: Rule = {
  id: 'echo-feeds-line-break',
  find: (input) => places(input, PATTERN),
};
