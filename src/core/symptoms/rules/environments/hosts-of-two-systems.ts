/**
 * Hosts of the same service stand side by side that belong to two of its systems, which have keys of their own:
 *
 *     https://sandbox.gateway.example.com was changed to https://staging.gateway.example.com
 */
import { matches, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SYSTEM = '(?:sandbox|staging|stage|test|testing|uat|qa|demo|dev|preprod|live|prod|production|sbx)';
/** The word for the system in one of the first two labels, with what stands behind it. */
const HOST = new RegExp(
  `https?://((?:[\\w-]{1,30}[.-])?)(${SYSTEM})((?:[.-][\\w-]{1,40}){1,5}\\.[a-z]{2,12})\\b`,
  'dgi',
);
const PLAIN = /https?:\/\/(?:[\w-]{1,40}\.){1,5}[a-z]{2,12}\b/gi;
const OWN = /localhost|example\.(?:com|org)\/?$/i;

export const hostsOfTwoSystems: Rule = {
  id: 'hosts-of-two-systems',
  yields: 'to-any',
  find: (input) => {
    const found = matches(input, HOST).map((match) => ({
      host: match[0].toLowerCase(),
      before: (match[1] ?? '').toLowerCase().replace(/[.-]$/, ''),
      behind: (match[3] ?? '').toLowerCase(),
      span: spanOf(match),
    }));
    const plain = matches(input, PLAIN).map(([host]) => host.toLowerCase());
    return found
      .filter(
        ({ host, before, behind }) =>
          !OWN.test(host) &&
          (found.some((other) => other.host !== host && other.behind === behind && other.before === before) ||
            // The same host without the word.
            plain.some(
              (other) => other !== host && other === `https://${before}${before === '' ? behind.slice(1) : behind}`,
            )),
      )
      .flatMap(({ span }) => (span ? [sighting(input, span)] : []))
      .slice(0, 2);
  },
};
