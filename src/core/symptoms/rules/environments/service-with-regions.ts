/**
 * The paste names a service that has a host of its own for each region, or for test and live; a key of one is unknown
 * at the others:
 *
 *     const mailgun = require('mailgun-js')({ apiKey, domain })
 */
import { beginningOf, LONGEST_MESSAGE } from '../../facts/text-matches.ts';
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

/** Services whose documentation tells the host to use by region or by account. */
const SERVICES = [
  'africas ?talking',
  'alpaca\\.markets',
  'apca[_-]',
  'api\\.clover',
  'api\\.mist\\.com',
  'bigmodel',
  'bimmer_?connected',
  'bluelink',
  'blynk[_.-]',
  'cashfree',
  'clockify',
  'codestral',
  'contentful(?:\\.com|[_-])',
  'coralogix',
  'crowdstrike',
  'customer\\.io|customerio',
  'cybersource',
  'dashscope',
  'datadog',
  'deribit',
  'dexcom',
  'dnsimple',
  'docusign',
  'etherscan',
  'ewelink',
  'falconpy',
  'faunadb',
  'fleet-api',
  'gerencianet',
  'gocardless',
  'honeycomb',
  'hyundai',
  'infisical',
  'jotform',
  'kobotoolbox|kobo_',
  'langfuse',
  'libre(?:link|view)',
  'livekit[_.]',
  'llama_?(?:cloud|index\\.)',
  'logz\\.io',
  'mailchimp',
  'mailgun',
  'micloud|mihome|xiaomi',
  'minimax',
  'mixpanel|mp-service-account',
  'moonshot',
  'new ?relic',
  'oci\\.(?:config|exceptions|identity|core)',
  'onetrust',
  'openai\\.azure',
  'opensea(?!rch)',
  'opsgenie',
  'oraclecloud',
  'phonepe',
  'posthog',
  'quickbooks',
  'recurly',
  'ringcentral',
  'roborock',
  'sellingpartnerapi',
  'sendgrid',
  'sentinel-?hub',
  'shcdse|dataspace\\.copernicus',
  'siliconflow',
  'sinch',
  'sparkpost',
  'squareup',
  'storyblok',
  'sumo ?logic',
  'trading212',
  'transferwise',
  'unstructured_?(?:client|\\.|io\\b)',
  'vesync',
  'zscaler',
];
/** The same, with names that are other words too, or parts of such. */
const SHORT = [
  'adyen',
  'payu',
  'dynatrace',
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

/** Where such services are named, whatever is said of them. */
export const regionalServicesIn: Rule['find'] = (input) => words.find(input).slice(0, 3);

export const serviceWithRegions: Rule = {
  ...words,
  find: (input) =>
    /\b40[13]\b|unauthori[sz]ed|invalid|authenticat|forbidden/i.test(beginningOf(input, LONGEST_MESSAGE))
      ? regionalServicesIn(input)
      : [],
};
