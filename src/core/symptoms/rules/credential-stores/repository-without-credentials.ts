/**
 * A private repository is named in the settings of a build with its address alone, and refuses:
 *
 *     checkout([$class: 'GitSCM', userRemoteConfigs: [[url: 'https://git.example.com/a.git']]])
 *     maven { url = uri("https://repo.example.com/libs") }
 *     401
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const REFUSED =
  /\b40[13]\b|unauthori[sz]ed|Authentication (?:failed|required)|authentication required|could not read Username|access denied|HTTP Basic: Access denied/i;
const ALONE =
  /\b(userRemoteConfigs: ?\[\[(?![^\]]{0,300}credentialsId)[^\]]{0,300}url: ?["'][^"'\n]{1,200}["'][^\]]{0,200}\]\])|\b(maven ?(?:\(|\{)\s{0,40}(?:name ?=? ?["'][^"'\n]{1,60}["'];?\s{1,40})?(?:url ?=? ?)?(?:uri\(["']https?:\/\/(?!repo\d?\.maven|plugins\.gradle|jitpack|maven\.google|dl\.google|repo\.spring)[^"'\n]{1,200}["']\)|["']https?:\/\/(?!repo\d?\.maven|plugins\.gradle|jitpack|maven\.google|dl\.google|repo\.spring)[^"'\n]{1,200}["'])\s{0,40}[)}](?!\s{0,10}\{))|^[ \t]*(kind: (?:GitRepository|HelmRepository|OCIRepository|ImageRepository)\b(?![\s\S]{0,600}secretRef))/dgm;

export const repositoryWithoutCredentials: Rule = {
  id: 'repository-without-credentials',
  find: (input) =>
    REFUSED.test(writtenText(input)) ? [1, 2, 3].flatMap((group) => places(input, ALONE, group)).slice(0, 1) : [],
};
