/**
 * The answer names the field that it wants the key in, which is not Authorization:
 *
 *     'X-N8N-API-KEY' header required
 */
import { says } from '../../kinds/says.ts';

const FIELD =
  '(?:x-[a-z\\d-]{0,40}?(?:key|token|secret|sid|auth)|(?!basic|bearer|proxy|oauth|http|user|refresh|session|csrf)[a-z]{3,14}-(?:auth|api-key|token|secret)|(?:private|job|deploy|auth|access)-token|api-?key|ocp-apim-subscription-key|xi-api-key)';

export const saysKeyFieldWanted = says(
  'says-key-field-wanted',
  [
    `["'\`]?\\b${FIELD}\\b["'\`]? (?:http |request )?(?:header|field)s?\\b(?: (?:is|was|are|must be|not|has to be)){0,3} (?:required|missing|needed|expected|sent|set|provided|present|found|supplied|specified|empty|absent)\\b`,
    `\\b(?:missing|requires?|expects?|wants?|needs?|no|provide|add|include|send|absent|without)(?: an?| the| your| valid| required| either){0,3} ["'\`]?${FIELD}["'\`]? (?:http |request )?(?:header|field)s?\\b`,
    `\\b(?:missing|requires?|expects?|no|provide|add|include|send|absent)(?: an?| the| your| valid| required| request| http){0,3} (?:header|field)s?:? ["'\`]?(?:x-[a-z\\d-]{0,40}?(?:key|token|secret)|private-token|ocp-apim-subscription-key|xi-api-key)\\b`,
    `\\b(?:header|field) (?:is|was|must be|should be) (?:called |named )?["'\`]?(?:x-[a-z\\d-]{0,40}?(?:key|token)|private-token|api-?key)\\b`,
    `\\bheader for (?:either )?${FIELD}\\b`,
    // The name stands in brackets or behind a colon.
    `\\b(?:missing|required|no|invalid or missing)(?: required| request| http)? (?:headers?|fields?)\\b ?:? ?[\\[("'\`]{1,2}${FIELD}\\b`,
    `\\b(?:missing|no) (?:valid )?${FIELD} ?(?:$|[.,;"'}])`,
    '\\b(?:neither|either)\\b[^\\n.]{0,40}?\\b(?:nor|or) (?:an? )?(?:x-[a-z\\d-]{2,40}?(?:key|token)|xi-api-key|api-key)\\b',
    '\\bprovide an api key or an? authori[sz]ation bearer token\\b',
  ],
  /csrf|xsrf|content-type|idempotency/i,
);
