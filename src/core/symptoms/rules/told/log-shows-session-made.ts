/**
 * The server's log says that somebody signed in, so the login was good, and what is missing comes later:
 *
 *     level=info msg="Creating session for user 'bob'"
 */
import { says } from '../../kinds/says.ts';

/** How lines of logs begin. */
const LOG =
  '^[\\[(]?(?:time=|ts=|level=|\\d{4}[-/]\\d\\d[-/]\\d\\d|\\w{3} \\d{1,2} \\d\\d:|\\d\\d:\\d\\d:\\d\\d|INFO\\b|DEBUG\\b|\\w{3} \\w{3} \\d{1,2} )';

export const logShowsSessionMade = says(
  'log-shows-session-made',
  [
    `${LOG}[^\\n]{0,120}?\\b(?:creat(?:ed|ing)|started|opened) (?:an? )?(?:new )?(?:web |user |login |auth )?session\\b`,
    `${LOG}[^\\n]{0,120}?\\b(?:new|web|user|login) session (?:was )?(?:created|started|opened)\\b`,
    `${LOG}[^\\n]{0,120}?\\b(?:login|log-in|sign-?in|logon|authentication) (?:was )?(?:successful|succeeded|success)\\b`,
    `${LOG}[^\\n]{0,120}?\\b(?:user|account) \\S{1,60} (?:has )?(?:successfully )?(?:logged|signed) in\\b`,
  ].map((one) => one.replace('^', '(?<=^|\\n)[ \\t]{0,8}')),
  /\bfail|\bssh\b|sshd|pam_|systemd|unsuccessful/i,
  'to-any',
);
