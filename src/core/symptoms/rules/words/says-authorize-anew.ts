/**
 * The words bid to authorize anew, or to make another token:
 *
 *     The connection needs to be reauthenticated
 */
import { besideRefusal } from '../../facts/refusal-words.ts';
import { says } from '../../kinds/says.ts';

export const saysAuthorizeAnew = besideRefusal(
  says(
    'says-authorize-anew',
    [
      '\\b(?:please|needs? to(?: be)?|must(?: be)?|requires?|required to|has to(?: be)?|should) (?:\\w{1,10} )?re-?(?:authenticat|authori[sz]|claim|link|pair)\\w{1,4}\\b',
      '\\bre-?auth(?:enticat|ori[sz])\\w{1,4} (?:is )?(?:required|needed|necessary)\\b|\\bneeds? (?:a )?re-?(?:auth|login|authentication)\\b|\\bto re-?(?:authenticate|authori[sz]e)\\b',
      '\\b(?:authenticate|authori[sz]e|pair|link) (?:\\w{1,14} ){0,3}?again (?:in|at|with|via|on|to)\\b',
      '\\b(?:remove|delete) and re-?add (?:it|the|your|this)\\b|\\bre-?add (?:the|your|this) (?:account|device)\\b',
      '\\b(?:generate|create|get|obtain|request|issue|acquire|mint)(?: or (?:renew|re-?generate))? (?:an? )(?:new|fresh) (?:[\\w-]{1,14} ){0,3}?(?:token|api key|pat|credentials?)\\b[^\\n]{0,40}?\\b(?:again|instead|retry)\\b',
      '\\b(?:renew|re-?generate)(?: or re-?(?:new|create))? (?:your|the) (?:[\\w-]{1,14} ){0,3}?(?:token|api key|pat|credentials?)\\b',
      '\\b(?:fresh|new) (?:auth|access|refresh|api)? ?token is (?:needed|required)\\b',
      '重新授权|重新认证|重新登录',
    ],
    /\bcheck or\b|cookie|two-factor|\bmfa\b|if (?:the|this) (?:problem|error)|\bcertificate|password|2fa/i,
  ),
);
