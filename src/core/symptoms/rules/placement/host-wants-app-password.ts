/**
 * The address is one of a service that takes no account passwords from programs, but app passwords:
 *
 *     https://caldav.icloud.com/
 */
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { beginningOf, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const HOST =
  /\b(?:(?:caldav|contacts|p\d{2}-caldav|p\d{2}-contacts)\.icloud\.com|(?:imap|smtp)\.mail\.me\.com|(?:imap|smtp|pop)\.gmail\.com|(?:imap|smtp|caldav)\.(?:mail|calendar)\.yahoo\.com|(?:caldav|carddav|imap|smtp)\.fastmail\.com|(?:caldav|carddav|imap|smtp)\.yandex\.(?:ru|com)|(?:imap|smtp)\.zoho\.(?:com|eu)|(?:imap|smtp)\.mail\.ru|(?:outlook|smtp)\.office365\.com|(?:imap|smtp|pop)-mail\.outlook\.com|[a-z][\w-]{1,60}\.atlassian\.net|(?:imap|smtp|pop)\.(?:qq|163|126|aol)\.com)\b/dgi;

/** A token is there already, and another rule says what is wrong with its place. */
const BEARER = new RegExp(AUTHORIZATION + /Bearer\b/.source, 'i');

export const hostWantsAppPassword: Rule = {
  id: 'host-wants-app-password',
  find: (input) => (BEARER.test(beginningOf(input, 100_000)) ? [] : places(input, HOST).slice(0, 1)),
};
