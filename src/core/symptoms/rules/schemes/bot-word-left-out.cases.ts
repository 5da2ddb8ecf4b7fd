import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a variable alone',
    paste: 'headers = {"Authorization": TOKEN}\nrequests.get("https://discord.com/api/v10/users/@me", headers=headers)',
    marks: ['TOKEN'],
  },
  { name: 'discordgo', paste: 'dg, err := discordgo.New(token)', marks: ['discordgo.New(t'] },
  { name: 'discordgo with the word', paste: 'dg, err := discordgo.New("Bot " + token)', marks: [] },
  { name: 'Discordia', paste: 'client:run("fake-token")', marks: ['client:run("'] },
  { name: 'Discordia with the word', paste: 'client:run("Bot " .. token)', marks: [] },
  { name: 'another service', paste: 'headers = {"Authorization": TOKEN}\nhttps://api.example.com/', marks: [] },
];
