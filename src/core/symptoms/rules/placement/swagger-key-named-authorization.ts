/**
 * Swagger is told to send an API key named Authorization: then the page sends what is typed, and adds no scheme word:
 *
 *     securityDefinitions: { Token: { type: apiKey, name: Authorization, in: header } }
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const TYPE = '\\btype["\']?[ \\t]{0,4}(?:[:=]|=>)[ \\t]{0,4}["\']?(?:SecuritySchemeType\\.)?apiKey\\b';
const NAME = '\\bname["\']?[ \\t]{0,4}(?:[:=]|=>)[ \\t]{0,4}["\']?(?:X-)?Authorization\\b';
const BOTH = new RegExp(`${TYPE}[^]{0,160}?${NAME}|${NAME}[^]{0,160}?${TYPE}`, 'dgi');
const GO = /@name[ \t]{1,4}Authorization\b/dgi;

export const swaggerKeyNamedAuthorization: Rule = {
  id: 'swagger-key-named-authorization',
  find: (input) => {
    const both = places(input, BOTH);
    if (both.length > 0) return both;
    return /@securityDefinitions\.apikey/i.test(writtenText(input)) ? places(input, GO) : [];
  },
};
