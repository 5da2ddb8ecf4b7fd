/**
 * A bot's token goes to Discord without the word Bot, so Discord takes it for the token of a person:
 *
 *     headers = {"Authorization": TOKEN}
 *     requests.get("https://discord.com/api/v10/users/@me", headers=headers)
 */
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { matches, places } from '../../facts/text-matches.ts';
import type { Rule, RuleInput } from '../../rule.ts';
import { authorizationIsBareToken } from './authorization-is-bare-token.ts';

/** Libraries that want the word from their caller: discordgo and Discordia. */
const LIBRARY = /\bdiscordgo\.New\(\s{0,3}(?!["'`]Bot |fmt|auth\b)["'`\w]|\bclient:run\(?\s{0,3}(?!["']Bot )["'\w]/dg;
const ADDRESS = /\bdiscord(?:app)?\.com\/api\b/gi;
/** A token in the form of Discord's. */
const TOKEN = new RegExp(AUTHORIZATION + /([MNO][\w-]{22,27}\.[\w-]{6}\.[\w-]{27,40})/.source, 'dgi');

export const botWordLeftOut: Rule = {
  id: 'bot-word-left-out',
  find: (input) => [...places(input, LIBRARY), ...atDiscord(input), ...places(input, TOKEN, 1)].slice(0, 1),
};

function atDiscord(input: RuleInput) {
  return matches(input, ADDRESS).length > 0 ? authorizationIsBareToken.find(input) : [];
}
