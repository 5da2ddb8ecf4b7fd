/**
 * A command or a line of a program that calls an address and has no login of any kind in it, also as the list of a
 * health check:
 *
 *     test: ["CMD", "curl", "-f", "http://localhost:9000/api/system/health"]
 */
import { matches, sighting } from '../../facts/text-matches.ts';
import type { Rule, RuleInput, Sighting } from '../../rule.ts';

/** The line, and those that it goes on in. */
const COMMAND =
  /(?<=^|[\s"'`([|;&])(?:(?:curl|wget|iwr|irm)(?:\.exe)?|Invoke-(?:WebRequest|RestMethod)|https?[ \t](?=(?:GET|POST|PUT|PATCH|DELETE|HEAD|:)[ \t\d/]))["']?[ \t,]{1,4}(?!\/\/)(?:[^\n\\]|\\[^\n]|\\\n|\n(?=[ \t]{0,12}(?:-H|-u|--header|--user)[ =])){0,2000}/gi;
/** `requests.get('https://…')`, `file_get_contents("https://…")`, `http.Get("https://…")`. */
const CALL =
  /\b(?:requests|httpx|axios|got|superagent|RestClient|HTTParty|Unirest|urllib\.request)\.(?:get|post|put|patch|delete|urlopen)\(|\b(?:urlopen|file_get_contents|URI\.open|http\.Get|http\.Post|GetAsync|GetStringAsync|PostAsync|DownloadString|Net::HTTP\.get)\b[ \t]?\(/g;
const ADDRESS = /\bhttps?:\/\/(?!\S{0,200}@)[\w.$[\]{}-]|[\s"']:?\/?localhost\b/i;
/** What anybody may have, and runs as it comes. */
const DOWNLOAD =
  /\b(?:raw\.)?github(?:usercontent)?\.com\/|\|[ \t]{0,4}(?:sudo[ \t]{1,4})?(?:ba|z|da)?sh\b|\|[ \t]{0,4}(?:sudo|git|tar|gpg|apt-key|python3?)\b/i;
const LOGIN =
  /auth|[\s"'](?:-u|-U|-a|-A|-b|-n|-E|--user|--password|--cookie|--netrc|--cert|--negotiate|--ntlm|--digest|--basic|--oauth2-bearer|-K|--config)\b|-Credential|cookie|token|api[_-]?key|[?&"'{ ](?:key|sig|signature)["']?[=:]|secret|passw|pwd|login|grant_type|[\w-]key\b|-H["', ]{1,3}@/i;

export const commandSendsNoLogin: Rule = {
  id: 'command-sends-no-login',
  // Words of a refusal say more than a command does.
  yields: 'to-any',
  find: (input) => {
    const commands = matches(input, COMMAND).filter(([line]) => ADDRESS.test(line) && !DOWNLOAD.test(line));
    if (commands.length === 0) return calls(input);
    // One with a login shows that the others need none, or that the person knows.
    if (commands.some(([line]) => LOGIN.test(line))) return [];
    return commands.map((match) => {
      const [line] = match;
      const address = /\bhttps?:\/\/[^\s"'`,)\]]{1,300}|localhost\S{0,200}/i.exec(line);
      const start = match.index + (address?.index ?? 0);
      return sighting(input, { start, end: start + (address?.[0].length ?? line.length) });
    });
  },
};

/** What a program calls: its login may stand anywhere, so no word of one may stand in the whole text. */
function calls(input: RuleInput): readonly Sighting[] {
  const found = matches(input, CALL);
  if (found.length === 0 || LOGIN.test(input.text) || /headers\b/i.test(input.text)) return [];
  return found.flatMap(({ index, 0: call }) => {
    const start = index + call.length;
    const address = /^\s{0,20}(?:new Uri\()?[frb]{0,2}["'`](https?:\/\/[^\s"'`]{1,300})/.exec(
      input.text.slice(start, start + 400),
    );
    if (!address?.[1]) return [];
    const at = start + address[0].length - address[1].length;
    return [sighting(input, { start: at, end: at + address[1].length })];
  });
}
