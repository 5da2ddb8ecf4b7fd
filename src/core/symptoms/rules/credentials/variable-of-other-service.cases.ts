import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an option',
    paste: 'forge verify --etherscan-api-key $ALCHEMY_KEY',
    marks: ['--etherscan-api-key $ALCHEMY_KEY'],
  },
  {
    name: 'code',
    paste: 'LlamaParse(api_key=os.environ["OPENAI_API_KEY"])',
    marks: ['LlamaParse(api_key=os.environ["OPENAI_API_KEY'],
  },
  { name: 'a setting', paste: 'GITEA_TOKEN=$GITHUB_TOKEN', marks: ['GITEA_TOKEN=$GITHUB_TOKEN'] },
  { name: 'two names of one', paste: `GITHUB_TOKEN: \${{ secrets.GH_TOKEN }}`, marks: [] },
  {
    name: 'a gateway',
    paste: 'OpenAI(api_key=os.environ["GROQ_API_KEY"], base_url="https://api.example.com")',
    marks: [],
  },
  { name: 'the token of a job', paste: `GITEA_TOKEN: \${{ secrets.GITHUB_TOKEN }}`, marks: [] },
  { name: 'an address that was left out', paste: 'OpenAI(api_key=os.environ["GROQ_API_KEY"])', marks: [] },
];
