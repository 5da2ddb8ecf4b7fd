/**
 * The key that OpenAI repeats has the form of another service's keys: the address of that service was not set:
 *
 *     Incorrect API key provided: sk-or-v1*****fake. You can find your API key at https://platform.openai.com
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const REPEATED =
  /\bincorrect API key provided: ?["'`]?((?:sk-or-|sk-ant-|gsk_|AIza|hf_|nvapi-|pplx-|r8_|tgp_|fw_|csk-)[^\s"'`,;]{0,120})/dgi;

/** DeepSeek's keys, and those of others, are `sk-` and hexadecimal digits; OpenAI's never show as many of those alone. */
const IN_HEXADECIMAL = /\b[Ii]ncorrect API key provided: ?["'`]?(sk-[\da-f]{4,8}\*{3,60}[\da-f]{4})(?![\w*])/dg;

/** OpenAI's keys begin with `sk-` or `sess-`: digits alone are Azure's or Together's, and those of Zhipu have a point. */
const NOT_OURS =
  /\b[Ii]ncorrect API key provided: ?["'`]?((?:[\da-f]{2,8}\*{3,60}[\da-f]{4}|(?!sk-|sess-)[\w-]{2,8}\*{3,60}\.[\w-]{3,6}))(?![\w*])/dg;

export const refusedKeyOfOtherService: Rule = {
  id: 'refused-key-of-other-service',
  find: (input) => [...places(input, REPEATED, 1), ...places(input, IN_HEXADECIMAL, 1), ...places(input, NOT_OURS, 1)],
};
