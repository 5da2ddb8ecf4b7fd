/**
 * A token whose form belongs to a service that wants Bearer before it stands alone:
 *
 *     curl -H "Authorization: hf_fake" https://huggingface.co/api/whoami-v2
 */
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** Tokens of SendGrid, OpenAI, Stripe, Hugging Face, Slack, Replicate, Groq, DigitalOcean, Notion, GitLab, Grafana and GitHub. */
const FORM =
  '(?:SG\\.|sk-(?!ant-)|sk_(?:live|test)_|hf_|xox[abprs]-|r8_|gsk_|dop_v1_|ntn_|secret_|glpat-|glsa_|gh[pousr]_|github_pat_)';
/** `secret_key`, `hf_token`: names of variables, which may hold the word too. */
const NAME = '(?!(?:\\w{0,12}_)?(?:access_?|api_?)?(?:key|token|secret|value|header)\\w{0,20}\\b)';
const ALONE = new RegExp(`${AUTHORIZATION}(${FORM}${NAME}[\\w.*-]{2,300})`, 'dgi');

export const serviceTokenWithoutWord: Rule = {
  id: 'service-token-without-word',
  find: (input) => places(input, ALONE, 1).slice(0, 1),
};
