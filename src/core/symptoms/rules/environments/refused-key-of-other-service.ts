/**
 * The key that OpenAI repeats has the form of another service's keys: the address of that service was not set:
 *
 *     Incorrect API key provided: sk-or-v1*****fake. You can find your API key at https://platform.openai.com
 */
import { places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const REPEATED =
  /\bincorrect API key provided: ?["'`]?((?:sk-or-|sk-ant-|gsk_|AIza|hf_|nvapi-|pplx-|r8_|tgp_|fw_|csk-)[^\s"'`,;]{0,120})/dgi;

export const refusedKeyOfOtherService: Rule = {
  id: 'refused-key-of-other-service',
  find: (input) => places(input, REPEATED, 1),
};
