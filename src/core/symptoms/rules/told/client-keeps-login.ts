/**
 * A program of the desktop or a telephone, which keeps its login, was refused by the server that it synchronises with:
 *
 *     akonadi_davgroupware_resource_2: Invalid username/password. Access was denied (401)
 */
import { besideRefusal } from '../../facts/refusal-words.ts';
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

const id = 'client-keeps-login';

const programs = besideRefusal(
  says(
    id,
    [
      '\\b(?:akonadi(?:_\\w{3,40})?|org\\.kde\\.pim\\.\\w{3,40}|evolution-(?:source-registry|calendar-factory|addressbook-factory)|e_(?:cal|book)_meta_backend|goa-(?:daemon|identity)|gnome-calendar)\\b',
      '\\b(?:nextcloud|owncloud)\\.gui\\.\\w{3,20}|\\bConnectionValidator::CredentialsWrong\\b|\\b(?:seadrive|seaf-daemon|seafile-applet)\\b|\\bcardbookWebDAV\\b|\\bkeepass2android\\b',
      '\\bplease enter the password for (?:calendar|address ?book|account)\\b',
      '\\b(?:JellyCon|plugin\\.video\\.\\w{2,30}|BackendSyncAuthFailedException|floccus|live555|smb4k|gvfsd?-dav|vdirsyncer)\\b',
    ],
    /\bpassword_cmd\b|proxy|two-factor|\b2fa\b/i,
  ),
);

/** What Windows and programs for mail and calendars say of a login that they keep. */
const windows = says(id, [
  '\\b(?:network folder|share|drive)\\b[^\\n]{0,30}? mapped using a different user|\\bmultiple connections to a server or shared resource by the same user\\b',
  '\\bcalendar authentication request\\b|\\blogin to server \\S{3,80} with username \\S{1,60} failed\\b',
]);

export const clientKeepsLogin: Rule = {
  id,
  find: (input) => [...programs.find(input), ...windows.find(input)],
};
