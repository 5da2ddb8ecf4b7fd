/**
 * The paste names a service that has a host of its own for each region, or for test and live; a key of one is unknown
 * at the others:
 *
 *     const mailgun = require('mailgun-js')({ apiKey, domain })
 */
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

/** Services whose documentation tells the host to use by region or by account. */
const SERVICES = [
  'africas ?talking',
  'alpaca\\.markets',
  'apca[_-]',
  'bigmodel',
  'codestral',
  'contentful(?:\\.com|[_-])',
  'dashscope',
  'datadog',
  'docusign',
  'honeycomb',
  'infisical',
  'logz\\.io',
  'mailchimp',
  'mailgun',
  'minimax',
  'mixpanel',
  'moonshot',
  'new ?relic',
  'onetrust',
  'openai\\.azure',
  'opsgenie',
  'posthog',
  'sellingpartnerapi',
  'sendgrid',
  'siliconflow',
  'sparkpost',
  'squareup',
  'storyblok',
  'sumo ?logic',
];
/** The same, with names that are other words too, or parts of such. */
const SHORT = [
  'adyen',
  'braintree',
  'klarna',
  'paypal',
  'amadeus',
  'amplitude',
  'braze',
  'kimi',
  'nylas',
  'plaid',
  'qualys',
  'rapid7',
  'stape',
  'tuya(?:us|eu|cn|in)?',
  'zoho(?:apis)?',
  'z\\.ai',
];
const words = says(
  'service-with-regions',
  [`(?<!\\w)(?:${SERVICES.join('|')}|(?:${SHORT.join('|')})(?![a-z]))`],
  undefined,
  'to-any',
);

export const serviceWithRegions: Rule = {
  ...words,
  find: (input) =>
    /\b40[13]\b|unauthori[sz]ed|invalid|authenticat|forbidden/i.test(input.text.slice(0, 20_000))
      ? words.find(input).slice(0, 3)
      : [],
};
