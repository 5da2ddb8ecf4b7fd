/**
 * It went wrong when the server was restarted, updated or moved, so sessions from before do not count.
 *
 *     since I restarted the container I get 401
 */
import { tells } from '../../kinds/tells.ts';

export const sessionLostAtRestart = tells(
  'session-lost-at-restart',
  [
    '\\b(?:after|since|once|until|when|before) (?:I |we |the |a |an |my |our |it |you ){0,4}(?:(?:\\w{1,15} )?(?:server|app|application|container|service|backend|pod|instance|docker|nas|host|machine|stack|hub) (?:was |were |is |got |has |had |been |being |automatically |unexpectedly ){0,6}(?:crash(?:ed|es|ing)?|restart(?:ed|s|ing)?|reboot(?:ed|s|ing)?|re-?deployed|recreated|updated|upgraded|went down|restarting))\\b',
    '\\b(?:after|since|once|following) (?:I |we |an? |the |my |our |every |each ){0,6}(?:re-?start(?:ed|ing|s)?|reboot(?:ed|ing|s)?|re-?deploy(?:ed|ing|ment|s)?|re-?creat(?:ed|ing)) (?:of )?(?:the |my |our |an? ){0,6}(?:\\w{1,15} )?(?:server|app|application|container|service|backend|pod|instance|docker|nas|host|stack|hub)\\b',
    '\\b(?:after|since|once|following|upon|on) (?:an? |the |every |each |any )?(?:server |container |app |pod |service |docker )(?:restarts?|reboots?|crash(?:es)?|redeploy(?:ment)?s?)\\b',
    '\\b(?:services?|servers?|containers?|pods?) (?:are |is |were |was |have been |got )?restarted\\b[^\\n]{0,60}?\\b(?:40[13]|stale|invalid|log(?:ged)? ?(?:in|out)|sessions?|tokens?)\\b',
  ],
  /\bstill\b|the same|tried|no avail|not help|n.t help|no effect|no luck/i,
);
