/**
 * A program cannot get a new access token with the refresh token that it keeps:
 *
 *     Failed to refresh the token: {"error": "invalid_grant"}
 *
 * Google also gives none to a client that is still in testing once seven days are over.
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const REFUSED = /\binvalid_grant\b/dg;
const KEPT =
  /\brefresh(?:ing|ed)?\b|\brefresh_?token\b|\bcredentials\.json\b|\btoken\.(?:json|pickle)\b|\bRefreshError\b|\bgmail\b|\bgoogle\b(?![^\n]{0,40}service account)|\bdrive\b|\byoutube\b|\bgcal|\brclone\b|\bonedrive\b|\bdropbox\b|\bexchange online\b/i;
/** Another thing was exchanged, which the words name. */
const OTHER =
  /\bauthorization[_ ]code\b|\bcode_verifier\b|\bgrant_type["']?[=:] ?["']?password\b|\bcode was already\b|\bredirect_uri\b|\bInvalid JWT\b|\bjwt[- ]?(?:bearer|signature)\b|\bservice[_ ]account\b|\biat\b|\bAADSTS(?!70008|700082|700084|50173|70043)\d+|\bassertion\b|\bInvalid user credentials\b|\busername\b|\bcode=|\bexpired or revoked\b|\bmaybe token expired\b|\bclock\b/i;

export const keptGrantRefused: Rule = {
  id: 'kept-grant-refused',
  find: (input) => {
    const text = writtenText(input);
    return KEPT.test(text) && !OTHER.test(text) ? places(input, REFUSED).slice(0, 1) : [];
  },
};
