/**
 * Maven takes the login of the server whose id is the repository's. Here none is the same:
 *
 *     <server><id>company</id>…</server>
 *     <repository><id>releases</id><url>https://maven.example.com/releases</url></repository>
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SERVER =
  /<server>\s{0,200}(?:<(?!id\b|\/server)[^>]{1,200}>[^<]{0,200}<\/[^>]{1,60}>\s{0,200}){0,6}<id>\s{0,20}([^<\s]{1,100})\s{0,20}<\/id>/dg;
const WANTED =
  /<(?:repository|mirror|pluginRepository|snapshotRepository)>\s{0,200}(?:<(?!id\b)[^>]{1,200}>[^<]{0,200}<\/[^>]{1,60}>\s{0,200}){0,6}<id>\s{0,20}([^<\s]{1,100})\s{0,20}<\/id>/dg;
/** Maven's error names the repository that it asked. */
/** What people write of their settings. */
const TOLD = /\bserver(?:'s|s)? id (?:is |was |=[ ]?|:[ ]?|in settings(?:\.xml)? is )?["'`]([\w.-]{1,100})["'`]/dgi;
const ASKED = /\bfrom\/to ([\w.-]{1,100}) \(https?:/dg;

export const settingsServerWithoutRepository: Rule = {
  id: 'settings-server-without-repository',
  find: (input) => {
    const servers = [...matches(input, SERVER), ...matches(input, TOLD)].map((match) => match[1]);
    const wanted = [...matches(input, WANTED), ...matches(input, ASKED)];
    if (servers.length === 0 || wanted.some((match) => servers.includes(match[1]))) return [];
    return sightingsOf(input, wanted, 1);
  },
};
