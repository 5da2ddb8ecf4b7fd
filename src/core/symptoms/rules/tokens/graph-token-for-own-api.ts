/**
 * A token of Microsoft Graph goes to an API of one's own: its claims are shown, or it is asked for by a scope of Graph.
 *
 *     acquireTokenSilent({ scopes: ['User.Read'] })
 *     "aud": "00000003-0000-0000-c000-000000000000"
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const AUDIENCE =
  /["'`]?\baud["'`]?(?: claim)?(?:\s{0,3}[:=]\s{0,3}| is | of (?:the token )?is )["'`[]{0,2}((?:https:\/\/graph\.(?:microsoft\.com|windows\.net)|0000000[23]-0000-0000-c000-0{12})\/?)(?![\w./-])/dgi;
/** Alone in the list: a scope of another API may stand beside it. */
const SCOPE =
  /\bscopes?["'`]?\s{0,3}[:=]\s{0,3}\[?\s{0,4}(?:["'`](?:openid|profile|email|offline_access)["'`],\s{0,4}){0,4}["'`]((?:openid |profile |email |offline_access ){0,4}(?:https:\/\/graph\.microsoft\.com\/)?User\.Read(?:\.All)?(?: openid| profile| email| offline_access){0,4})["'`]\s{0,4}(?:[\];})\n]|,(?!\s{0,4}["'`]))/dgi;
/** Graph is called, or the token is asked for at Graph itself. */
const CALLED = /\/\/graph\.(?:microsoft\.com|windows\.net)\/(?:v1\.0|beta|me\b|[\w-]{8})/i;
const OWN =
  /\b(?:my|our|own|custom|the) (?:\w{1,15} ){0,3}(?:api|backend|server|web ?api|service|function)\b|localhost|azurewebsites\.net|\bapi\.[\w-]{2,40}\.\w{2,8}\b|IDX1\d{4}|\bsignature\b|Microsoft\.Identity\.Web|AddMicrosoftIdentityWebApi|passport-azure-ad/i;

export const graphTokenForOwnApi: Rule = {
  id: 'graph-token-for-own-api',
  find: (input) => {
    const text = writtenText(input);
    if (!tellsOfTrouble(text) || CALLED.test(text)) return [];
    const audience = places(input, AUDIENCE, 1).slice(0, 1);
    return audience.length > 0 || !OWN.test(text) ? audience : places(input, SCOPE, 1).slice(0, 1);
  },
};
