/**
 * The key goes to Jellyfin in a field or parameter that version 12 no longer reads; it wants
 * `Authorization: MediaBrowser Token="…"`:
 *
 *     curl -H "X-Emby-Token: fake" http://jellyfin:8096/System/Info
 */
import { writtenText } from '../../facts/text-matches.ts';
import { names } from '../../kinds/names.ts';
import type { Rule } from '../../rule.ts';

const words = names('jellyfin-old-key-field', ['\\bX-(?:Emby|MediaBrowser)-(?:Token|Authorization)\\b']);

export const jellyfinOldKeyField: Rule = {
  id: words.id,
  find: (input) => (/jellyfin/i.test(writtenText(input)) ? words.find(input).slice(0, 1) : []),
};
