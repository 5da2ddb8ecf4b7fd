/**
 * It works for a person and fails for another user of the same computer, who has neither the stored login nor the
 * variables:
 *
 *     works as bob, fails with sudo
 */
import { HELPED, tells } from '../../kinds/tells.ts';

const OTHER =
  '(?:sudo|as root|under root|root user|cron(?:tab| job)?|a cronjob|systemd|as a service|the service account|task scheduler|scheduled task|www-data|launchd|a daemon)';
const FAILS =
  "(?:fail(?:s|ed|ing)?|40[13]|unauthori[sz]ed|denied|not work(?:ing)?|n['’]t work|breaks?|refused|no credentials)";

export const failsUnderOtherUser = tells(
  'fails-under-other-user',
  [
    `\\b${HELPED}\\b[^\\n]{0,60}?\\b(?:but|and|,|while|whereas)?[^\\n]{0,10}?\\b${FAILS}\\b[^\\n]{0,20}?\\b(?:with|under|from|in|as|via|when run by|using) (?:a |the )?${OTHER}\\b`,
    `\\b(?:with|under|from|in|as|via) (?:a |the )?${OTHER}\\b[^\\n]{0,20}?\\b(?:it |I get |we get |the same command )?${FAILS}\\b`,
    `\\b(?:interactively|by hand|in (?:my|a) (?:shell|terminal)|as my(?:self| user))\\b[^\\n]{0,50}?\\b${OTHER}\\b[^\\n]{0,30}?\\b${FAILS}\\b`,
    `\\b${OTHER}\\b[^\\n]{0,30}?\\b${FAILS}\\b[^\\n]{0,60}?\\b(?:interactively|by hand|in (?:my|a) (?:shell|terminal)|as my(?:self| user))\\b`,
  ],
  /sudoers|log ?in as root|ssh|mysql|postgres/i,
);
