/**
 * A netrc file has an entry for the host that is called. Some clients send it in place of the header that you set:
 *
 *     machine api.example.com login bob password fake
 *     requests.get("https://api.example.com/me", headers={"Authorization": "Bearer " + token})
 */
import { addressOf } from '../../../http/address.ts';
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import { unlessSeen } from '../../kinds/unless-seen.ts';
import { netrcLoginNotSent } from './netrc-login-not-sent.ts';

// Nothing was replaced where nothing was sent.
export const netrcEntryForCalledHost = unlessSeen([netrcLoginNotSent], {
  id: 'netrc-entry-for-called-host',
  find: (input) => {
    const written = matches(input, /\bhttps?:\/\/[^\s"'<>`]{1,300}/dg).map((match) => addressOf(match[0])?.host);
    const called = new Set([...written, ...input.exchanges.map(({ request }) => addressOf(request?.url)?.host)]);
    const found = matches(input, /^[ \t]*machine[ \t]+([\w.-]{1,200})(?=[ \t\r\n]{1,20}(?:login|account)\b)/dgm).filter(
      (match) => called.has(match[1]?.toLowerCase()),
    );
    return sightingsOf(input, found);
  },
});
