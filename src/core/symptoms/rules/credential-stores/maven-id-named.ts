/**
 * Settings name the id under which Maven looks for the login of a repository, or store a login under one:
 *
 *     <distributionManagement><repository><id>releases</id>
 */
import { beginningOf, LONGEST_CODE, matches, sightingsOf } from '../../facts/text-matches.ts';
import { unlessSeen } from '../../kinds/unless-seen.ts';
import { settingsServerWithoutRepository } from './settings-server-without-repository.ts';

const ID = '<id>\\s{0,20}([^<\\s]{1,100})\\s{0,20}</id>';
const OTHERS = '(?:<(?!id\\b|/)[^>]{1,100}>[^<]{0,200}</[^>]{1,60}>\\s{0,100}){0,5}';
const REPOSITORY = new RegExp(
  `<(?:repository|snapshotRepository|pluginRepository|mirror)>\\s{0,100}${OTHERS}${ID}|altDeploymentRepository=([\\w.-]{1,60})::`,
  'dg',
);
const SERVER = new RegExp(
  `<server>\\s{0,100}${OTHERS}${ID}|^[ \\t]{0,20}(?:server-id|artifactsFeeds|mavenServiceConnections):[ \\t]*["']?([\\w.-]{1,60})`,
  'dgm',
);

/** A repository that only is read from mostly asks for no login. */
const LOGIN_WANTED =
  /distributionManagement|altDeploymentRepository|<servers?>|server-id|\b40[13]\b|unauthori[sz]ed|forbidden/i;

// Where both show and none fits, the other rule says so.
export const mavenIdNamed = unlessSeen([settingsServerWithoutRepository], {
  id: 'maven-id-named',
  find: (input) => {
    const repositories = LOGIN_WANTED.test(beginningOf(input, LONGEST_CODE)) ? matches(input, REPOSITORY) : [];
    const servers = matches(input, SERVER);
    const named = servers.map((match) => match[1] ?? match[2]);
    // Where one fits the other, the login is found.
    if (repositories.some((match) => named.includes(match[1] ?? match[2]))) return [];
    return sightingsOf(input, [...repositories, ...servers].slice(0, 3), 1, 2);
  },
});
