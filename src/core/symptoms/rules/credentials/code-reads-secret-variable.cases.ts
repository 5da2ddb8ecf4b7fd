import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Python', paste: 'api_key = os.environ.get("FAKE_KEY")', marks: ['FAKE_KEY'] },
  { name: 'JavaScript', paste: 'const bot = new Bot(process.env.BOT_TOKEN);', marks: ['BOT_TOKEN'] },
  { name: 'Go', paste: 'key := os.Getenv("FAKE_API_KEY")', marks: ['FAKE_API_KEY'] },
  { name: 'Laravel', paste: "'secret' => env('FAKE_SECRET'),", marks: ['FAKE_SECRET'] },
  { name: 'no secret', paste: 'const port = process.env.PORT;', marks: [] },
  { name: 'a value', paste: 'FAKE_API_KEY=fake', marks: [] },
];
