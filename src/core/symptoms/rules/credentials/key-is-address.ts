/**
 * An address stands where a key belongs:
 *
 *     { "api_key": "https://cdn.example.com/v1/fake/widget.js" }
 */
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAME =
  '(?:api[_-]?(?:key|token|secret)|(?:slack|bot|discord|telegram|teams|line|github|gitlab)[_-]?token|access[_-]?(?:key|token)|auth[_-]?token|secret[_-]?key|client[_-]?secret|private[_-]?token|subscription[_-]?key|pat)';
const VALUE = 'https?:\\/\\/[^\\s"\'`,;)}<>]{3,300}';
const IN_SETTING = new RegExp(
  `(?<![A-Za-z])${NAME}["'\`\\]]{0,2}[ \\t]{0,4}(?::=|=>|[:=])[ \\t]{0,4}["'\`]?(${VALUE})(?=["'\`,;}\\s]|$)`,
  'dgi',
);
/** Programs of providers of block chains take the key alone. */
const PASSED = /\b(?:Alchemy|Infura|Etherscan)\w{0,12}\([^()\n]{0,60}["'](https?:\/\/[^\s"'`]{3,300})["']/dg;
const BEHIND_WORD = new RegExp(`${AUTHORIZATION}(?:Bearer|Token|ApiKey)[ \\t]+(${VALUE})`, 'dgi');
/** Addresses that a program fetches a token or key from. */
const FETCHED = /vault|\/(?:oauth2?|token|auth|connect|keys?|jwks|secrets?\/)(?![\w.-]{0,40}\.js)/i;

export const keyIsAddress: Rule = {
  id: 'key-is-address',
  find: (input) =>
    sightingsOf(
      input,
      [...matches(input, IN_SETTING), ...matches(input, PASSED), ...matches(input, BEHIND_WORD)].filter(
        (match) => !FETCHED.test(match[1] ?? ''),
      ),
      1,
    ),
};
