/**
 * A key is refused, and the paste sets or names a base address: key and address may belong to different services:
 *
 *     base_url="https://llm.example.com/v1"
 *     401 Incorrect API key provided
 */
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';
import { refusesKey } from './regional-service-refuses-key.ts';

const words = says('base-address-beside-refused-key', [
  '\\b\\w{0,30}(?:api_?base|base_?url|base_?path|api_?host|api_?url)(?:["\'`]?[ \\t]{0,4}(?:[:=]|=>)|["\'`])[ \\t]{0,4}["\'`]?https?://',
]);

export const baseAddressBesideRefusedKey: Rule = {
  ...words,
  find: (input) => (refusesKey(input) ? words.find(input) : []),
};
