/**
 * A key whose form belongs to a field of its own was sent as a Bearer token:
 *
 *     curl https://api.anthropic.com/v1/models -H "Authorization: Bearer sk-ant-api-fake"
 */
import { hostOf } from '../../../http/address.ts';
import { sentIn } from '../../facts/sent.ts';
import { beginningOf, LONGEST_CODE } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** Keys of Google, Anthropic, Brevo, Portainer, New Relic, Metabase, Postman, Figma and Shopify. */
const FORMS = /^(?:AIza|sk-ant-api|xkeysib-|ptr_|NRAK-|mb_|PMAK-|figd_|shp(?:at|ca|pa|ua)_)/;
/** Interfaces that take keys in a field of their own only. */
const ADDRESSES =
  /^https?:\/\/(?:[\w-]+\.openai\.azure\.com|[\w-]+\.cognitiveservices\.azure\.com|api\.elevenlabs\.io|api\.brevo\.com|api\.postmarkapp\.com)\/|(?:sonarr|radarr|lidarr|readarr|prowlarr|:(?:8989|7878|8686|8787|9696)\/)[^?#]{0,60}api\/v[13]\//i;

/** TMDB takes its long tokens so, and its short keys in the address alone. */
const TMDB = /^https?:\/\/api\.themoviedb\.org\//;
const SHORT = /^[\da-f]{32}$/;

export const vendorKeyAsBearer: Rule = {
  id: 'vendor-key-as-bearer',
  find: (input) =>
    sentIn(input)
      .filter(({ exchange, scheme, rest }) => {
        if (scheme !== 'bearer' || rest.startsWith('eyJ')) return false;
        const url = input.exchanges[exchange ?? -1]?.request?.url ?? '';
        // Google's interface in the form of OpenAI takes its keys so.
        if (/\/openai\b/.test(url) && hostOf(url)?.endsWith('googleapis.com')) return false;
        if (url === '' && /\/openai\b/.test(beginningOf(input, LONGEST_CODE))) return false;
        if (isForAnthropic(input.text, rest)) return true;
        return FORMS.test(rest) || ADDRESSES.test(url) || (TMDB.test(url) && SHORT.test(rest));
      })
      .map(({ exchange, span }) => ({ exchange, span })),
};

/** The field of the interface's version stands beside it, and none with a key. A token of a signed-in user goes as Bearer. */
function isForAnthropic(text: string, rest: string): boolean {
  const near = text.slice(0, LONGEST_CODE);
  return (
    !rest.startsWith('sk-ant-oat') &&
    /["'\s]anthropic-version["']?\s{0,3}:/i.test(near) &&
    !/x-api-key|oauth/i.test(near)
  );
}
