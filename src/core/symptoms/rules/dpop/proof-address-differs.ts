/**
 * A server says that the address in a DPoP proof is another one than it sees, and one of the two is an inner address:
 *
 *     htu mismatch: expected http://api:8080/token but was https://auth.example.com/token
 */
import { matches, sightingsOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAMED =
  /(?<![\w-])[`"']?htu[`"']?(?![\w-])[^\n]{0,120}?https?:\/\/([\w.:-]{2,120})[^\n]{0,200}?\b(https?):\/\/([\w.:-]{2,120})/dgi;

export const proofAddressDiffers: Rule = {
  id: 'proof-address-differs',
  find: (input) =>
    /dpop|proof/i.test(writtenText(input))
      ? sightingsOf(
          input,
          matches(input, NAMED).filter((match) => {
            const [text, first = '', , second = ''] = match;
            const schemes = new Set(text.match(/\bhttps?(?=:\/\/)/gi)?.map((one) => one.toLowerCase()));
            return first.toLowerCase() !== second.toLowerCase() || schemes.size > 1;
          }),
        )
      : [],
};
