/**
 * A host is that of one region, as of a service with a host for each; a key of one region is unknown in the others:
 *
 *     https://listener-eu.logs.example.com:8071
 */
import { beginningOf, LONGEST_MESSAGE } from '../../facts/text-matches.ts';
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

const REGION = '(?:eu|us|uk|au|ap|apac|emea|cn|de|ca|in|jp|sg|intl|global|europe)\\d?';
const words = says(
  'host-of-one-region',
  [
    `https?://(?:[a-z0-9-]{1,40}\\.){0,3}(?:[a-z0-9]{1,30}-)?${REGION}(?:-[a-z0-9]{1,20})?\\.(?:[a-z0-9-]{1,40}\\.){1,4}[a-z]{2,10}\\b`,
    `(?<![\\w./-])(?:[a-z0-9-]{1,40}\\.){0,3}(?:[a-z0-9]{2,30}-)?${REGION}\\.(?:[a-z0-9-]{2,40}\\.){1,3}(?:com|net|io|org|ai|dev|cloud)\\b`,
    '\\b(?:EU|US|European|American|Europe|Asia|APAC|China) (?:region|data ?cent(?:er|re)|cluster|instance|account|tenant|site|hosts?|endpoint|servers?)\\b',
    '\\b(?:from|in|located in) (?:the )?(?:Europe|EU|Germany|Australia|China)\\b',
  ],
  /amazonaws|aliyuncs|\.azure|windows\.net|azurewebsites|cloudfront|docker|npm|wikipedia|learn\.microsoft/i,
  'to-any',
);

export const hostOfOneRegion: Rule = {
  ...words,
  find: (input) =>
    /\b40[13]\b|unauthori[sz]ed|invalid|authenticat/i.test(beginningOf(input, LONGEST_MESSAGE))
      ? words.find(input).slice(0, 3)
      : [],
};
