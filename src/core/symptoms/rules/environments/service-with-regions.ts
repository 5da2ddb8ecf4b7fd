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
  'mailgun',
  'sparkpost',
  'opsgenie',
  'logz\\.io',
  'datadog(?:hq)?',
  'newrelic|new relic',
  'posthog',
  'mixpanel',
  'amplitude',
  'braze',
  'nylas',
  'storyblok',
  'zoho(?:apis)?',
  'infisical',
  'honeycomb',
  'sumologic|sumo logic',
  'tuya(?:us|eu|cn|in)?',
  'dashscope',
  'moonshot',
  'minimaxi?',
  'openai\\.azure',
  'kimi',
  'siliconflow',
  'africas ?talking|africastalking',
  'docusign',
  'plaid',
  'squareup',
  'amadeus',
  'sellingpartnerapi',
  'contentful',
  'onetrust',
  'rapid7',
  'qualys',
  'mailchimp',
  'stape',
  'bigmodel|z\\.ai',
];
const words = says('service-with-regions', [`(?<!\\w)(?:${SERVICES.join('|')})(?![a-z])`], undefined, 'to-any');

export const serviceWithRegions: Rule = {
  ...words,
  find: (input) =>
    /\b40[13]\b|unauthori[sz]ed|invalid|authenticat|forbidden/i.test(input.text.slice(0, 20_000))
      ? words.find(input).slice(0, 3)
      : [],
};
