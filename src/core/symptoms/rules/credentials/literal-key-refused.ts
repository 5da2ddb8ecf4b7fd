/**
 * A program is given its key as it stands in the code or the settings, and the service says that it is none of its keys:
 *
 *     shop.configure({ site: "acme", api_key: "fake-key" })
 *     {"message":"Invalid api key"}
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';
import { saysKeyRefused } from '../words/says-key-refused.ts';
import { saysTokenRefused } from '../words/says-token-refused.ts';

const GIVEN = new RegExp(
  [
    `(?<![\\w-])(?:[\\w.]{0,30}[_.-])?(?:api_?key|apikey|auth_?token|access_?token|secret_?key|license_?key|token|api_?secret)["']?[ \\t]{0,3}(?:=|:|=>)[ \\t]{0,3}(["'\`](?!https?:|invalid|null|true)[\\w*.…:/+-]{4,200}["'\`])`,
    `\\b(?:new )?[A-Z]\\w{0,30}(?:Client|Api|API|SDK|Bot|Toolset|ToolSet)\\((?:[^()\\n"']{0,40},[ \\t]?)?(["'][\\w*.…-]{4,200}["'])\\)`,
  ].join('|'),
  'dg',
);
const KNOWN = /\binvalid_api_key\b|\bapi key (?:is |was )?(?:not valid|invalid)|\binvalid (?:api[ _-]?)?key\b/i;
/** The value comes from elsewhere, or the words tell more than that it is not known. */
const OTHER =
  /environ|getenv|process\.env|\bENV\[|\$\{|secrets\.|\$[A-Z]|expired|revoked|sandbox|base_?url|\bjwt\b|\bscope|signature|env_file|\bheaders?\b|localhost|Bearer|password/i;

export const literalKeyRefused: Rule = {
  id: 'literal-key-refused',
  find: (input) => {
    const text = writtenText(input).slice(0, 6_000);
    if (input.text.length > 6_000 || OTHER.test(text)) return [];
    const found = places(input, GIVEN, 1)
      .concat(places(input, GIVEN, 2))
      .slice(0, 1);
    if (found.length === 0) return [];
    return KNOWN.test(text) || saysKeyRefused.find(input).length > 0 || saysTokenRefused.find(input).length > 0
      ? found
      : [];
  },
};
